package vn.khien.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A recorded change of the tree.
 *
 * @param subjects names of the units it was about, as they were the day before
 * @param successors names of the units that took over or received, as of its day
 */
public record OrgEventView(
        long id,
        OrgEventKind kind,
        OrgEventState state,
        LocalDate effectiveOn,
        String legalDocument,
        String note,
        Instant recordedAt,
        List<String> subjects,
        List<String> successors) {}
