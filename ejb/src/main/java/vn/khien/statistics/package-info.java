/**
 * Figures that people can defend: per school, class, ward or audience, as of a day, put together from what
 * {@code completion} and {@code attendance} offer, and the people behind a figure for those who may know them.
 *
 * <p>Attendances (lượt) and people (người) never share a column; people are those who belong to the unit and were in at
 * least one session, so a transfer counts where the person belongs now, while attendances stay where they were. A rate is
 * completed by all enrolled, from raw totals, those who are exempt included below the line: an exemption never betters a
 * rate. Without anybody enrolled there is no rate.
 *
 * <p>Nothing is ranked: rows are in the order of the alphabet. Leaves every fact to the two below, and keeps none.
 */
@NullMarked
package vn.khien.statistics;

import org.jspecify.annotations.NullMarked;
