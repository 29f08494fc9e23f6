@NullMarked
package vn.khien.attendance;

import org.jspecify.annotations.NullMarked;
