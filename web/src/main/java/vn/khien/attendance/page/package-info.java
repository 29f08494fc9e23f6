/** The teacher's day, the roll, and the school's view of who has not closed. */
@NullMarked
package vn.khien.attendance.page;

import org.jspecify.annotations.NullMarked;
