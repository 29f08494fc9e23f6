/**
 * Who owes what in which campaign, and how far they are. An enrolment is one person's duty at the unit where it counts,
 * from one day to another; a tally is the sum of a unit's enrolments, moved by the difference in the transaction that
 * moved an enrolment.
 *
 * <p>Everything here but the exemptions is derived: memberships make and end enrolments, passed modules and attended
 * sessions settle them, and {@link vn.khien.completion.boundary.CompletionRebuild} finds no difference when it works all
 * of it out again. Therefore an enrolment follows the facts in both directions: when a closed sheet is corrected and
 * somebody was not there after all, the completion is taken back. A certificate given in the meantime stays, because it is
 * a decision; who decides on certificates reads a warning in the log.
 *
 * <p>A closed campaign is left as it stood. Enrolments are read and written by set-based SQL, one class or one city alike;
 * no entity maps them. Leaves certificates to {@code certification}, and how figures are shown to {@code statistics}.
 */
@NullMarked
package vn.khien.completion;

import org.jspecify.annotations.NullMarked;
