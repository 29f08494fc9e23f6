/** Reads the modules from the class path and knows who learns. */
@NullMarked
package vn.khien.learning.control;

import org.jspecify.annotations.NullMarked;
