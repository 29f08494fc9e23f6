@NullMarked
package vn.khien.completion.page;

import org.jspecify.annotations.NullMarked;
