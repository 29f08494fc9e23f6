/**
 * People, the numbers that authorities know them by, and their dated memberships: who belonged where, as what, from when
 * to when.
 *
 * <p>A person is kept once; coming, moving and leaving are memberships that begin and end. Names sort by the given name, the
 * Vietnamese way. A child's name is given only to those whose role covers the class.
 *
 * <p>Leaves sign-in to {@code access} and files to {@code roster}. Announces {@link vn.khien.people.PeopleMoved}.
 */
@NullMarked
package vn.khien.people;

import org.jspecify.annotations.NullMarked;
