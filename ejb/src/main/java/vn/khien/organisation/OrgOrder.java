package vn.khien.organisation;

import java.time.LocalDate;

/**
 * What orders a change of the tree.
 *
 * @param effectiveOn the first day on which it holds
 * @param legalDocument number and date of the document, such as "1656/NQ-UBTVQH15 ngày 16/6/2025"; never empty
 * @param note for colleagues, may be empty
 */
public record OrgOrder(LocalDate effectiveOn, String legalDocument, String note) {}
