@NullMarked
package vn.khien.attendance.boundary;

import org.jspecify.annotations.NullMarked;
