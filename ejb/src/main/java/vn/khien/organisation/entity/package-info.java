/** Units, their versions and relations, and the rules of dates. */
@NullMarked
package vn.khien.organisation.entity;

import org.jspecify.annotations.NullMarked;
