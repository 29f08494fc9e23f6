/** Queries and the import of the list of units. */
@NullMarked
package vn.khien.organisation.control;

import org.jspecify.annotations.NullMarked;
