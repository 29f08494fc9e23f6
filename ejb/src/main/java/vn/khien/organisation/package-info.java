/**
 * Units of the city and how they hang together: offices, schools, classes, each with dated versions of name and codes and
 * with dated relations by kind; the events that change them (rename, merge, split, move, close). School years.
 *
 * <p>A unit's id never changes and never passes to another unit; codes and names do. Nothing is overwritten: a change
 * closes one version and opens the next, so that a past date still shows the names of that day.
 *
 * <p>Leaves people and their places to {@code people}.
 */
@NullMarked
package vn.khien.organisation;

import org.jspecify.annotations.NullMarked;
