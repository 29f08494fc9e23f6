/**
 * Certificates of completion: issued in the transaction that met the requirement, numbered in the register of the
 * issuing unit, printed on demand, and open to verification by anybody who holds the paper.
 *
 * <p>A certificate is a frozen record: it says what was true when it was issued, and later changes of names and units
 * do not touch it. A number is used once and never given up; numbers of one issuer and calendar year have no gaps. One
 * person gets one certificate for one requirement in one campaign, however often the fact is told; a wrong one is
 * replaced by a new edition, and both stay in the register.
 *
 * <p>Nobody is named to the public who is a pupil or under 16: only initials and the year.
 *
 * <p>Leaves to others: who has met what ({@code completion}), and the names of people and units.
 */
@NullMarked
package vn.khien.certification;

import org.jspecify.annotations.NullMarked;
