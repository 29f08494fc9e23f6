/** The calls of rosters. */
@NullMarked
package vn.khien.roster.rest;

import org.jspecify.annotations.NullMarked;
