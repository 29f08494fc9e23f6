/** The tables behind sessions and sheets, and the rules they keep. */
@NullMarked
package vn.khien.attendance.entity;

import org.jspecify.annotations.NullMarked;
