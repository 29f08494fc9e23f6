/** The page of rosters. */
@NullMarked
package vn.khien.roster.page;

import org.jspecify.annotations.NullMarked;
