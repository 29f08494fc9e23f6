@NullMarked
package vn.khien.attendance.control;

import org.jspecify.annotations.NullMarked;
