@NullMarked
package vn.khien.completion.boundary;

import org.jspecify.annotations.NullMarked;
