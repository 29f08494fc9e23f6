/**
 * What must be trained, and when: a {@link vn.khien.programme.entity.Programme} names its legal basis and holds one
 * requirement for each audience; a {@link vn.khien.programme.entity.Campaign} is one run of it in one period for one part
 * of the tree.
 *
 * <p>A programme is data: its name, its law and its dates are typed in, never written in code. Once a campaign of it was
 * opened its requirements stay as they are, because duties stand on them; a new period is a new campaign, nothing is ever
 * reset. Two requirements of a programme never meet the same person in the same audience, so that figures count people.
 *
 * <p>Names and dates of campaigns are no secret: every learner is told why a duty exists. Leaves to {@code completion} who
 * has done what.
 */
@NullMarked
package vn.khien.programme;

import org.jspecify.annotations.NullMarked;
