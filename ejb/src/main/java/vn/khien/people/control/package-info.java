/** Queries over people and the set-based writing of rosters. */
@NullMarked
package vn.khien.people.control;

import org.jspecify.annotations.NullMarked;
