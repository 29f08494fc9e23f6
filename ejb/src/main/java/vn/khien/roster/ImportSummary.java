package vn.khien.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line in a list of imports.
 *
 * @param verdict null until the file has been read
 * @param changing how many people it would change, or has changed
 */
public record ImportSummary(
        long id,
        long unitId,
        RosterKind kind,
        String fileName,
        ImportState state,
        @Nullable Verdict verdict,
        int changing,
        int accepted,
        int rejected,
        Instant checkedAt,
        @Nullable Instant appliedAt) {}
