/** What the boundaries share: who belongs on a sheet, how it is marked, and how it is shown. */
@NullMarked
package vn.khien.attendance.control;

import org.jspecify.annotations.NullMarked;
