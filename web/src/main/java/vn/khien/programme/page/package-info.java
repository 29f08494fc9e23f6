@NullMarked
package vn.khien.programme.page;

import org.jspecify.annotations.NullMarked;
