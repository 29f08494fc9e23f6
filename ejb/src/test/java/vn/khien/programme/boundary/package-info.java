@NullMarked
package vn.khien.programme.boundary;

import org.jspecify.annotations.NullMarked;
