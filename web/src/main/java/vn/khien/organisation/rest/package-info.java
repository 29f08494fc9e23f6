/** The tree of units for other programs. */
@NullMarked
package vn.khien.organisation.rest;

import org.jspecify.annotations.NullMarked;
