@NullMarked
package vn.khien.completion.control;

import org.jspecify.annotations.NullMarked;
