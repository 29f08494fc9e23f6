/**
 * The reader of rosters, in small steps: {@link vn.khien.roster.control.RosterReader} walks through the sheets, a
 * {@link vn.khien.roster.control.SheetWalk} sorts the rows of one, a {@link vn.khien.roster.control.PersonReader} makes a
 * {@link vn.khien.roster.control.Draft} of each person, and an {@link vn.khien.roster.control.Assembly} settles what only
 * the whole file can tell: spellings of classes, duplicates, shared addresses.
 */
@NullMarked
package vn.khien.roster.control;

import org.jspecify.annotations.NullMarked;
