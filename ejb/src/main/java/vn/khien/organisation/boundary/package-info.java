/** What users can do with the tree of units. */
@NullMarked
package vn.khien.organisation.boundary;

import org.jspecify.annotations.NullMarked;
