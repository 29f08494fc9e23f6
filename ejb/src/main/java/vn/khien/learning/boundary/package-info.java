/** What learners, parents and teachers do with modules. */
@NullMarked
package vn.khien.learning.boundary;

import org.jspecify.annotations.NullMarked;
