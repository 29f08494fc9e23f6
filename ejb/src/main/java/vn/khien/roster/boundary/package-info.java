/** What users can do with rosters. */
@NullMarked
package vn.khien.roster.boundary;

import org.jspecify.annotations.NullMarked;
