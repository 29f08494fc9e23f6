package vn.khien.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line in the list of past imports. */
public record ImportSummary(
        long id,
        RosterKind kind,
        String fileName,
        ImportState state,
        int accepted,
        int rejected,
        Instant checkedAt,
        @Nullable Instant appliedAt) {}
