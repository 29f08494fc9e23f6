/** Signing in, and the way round for each role. */
@NullMarked
package vn.khien.access.page;

import org.jspecify.annotations.NullMarked;
