@NullMarked
package vn.khien.attendance.entity;

import org.jspecify.annotations.NullMarked;
