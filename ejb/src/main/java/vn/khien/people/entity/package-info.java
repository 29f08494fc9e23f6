/** A person, the identifiers and the memberships. */
@NullMarked
package vn.khien.people.entity;

import org.jspecify.annotations.NullMarked;
