package vn.khien.attendance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change after closing, with both states. */
public record CorrectionView(
        String reason,
        long correctedBy,
        Instant correctedAt,
        @Nullable Integer headCountBefore,
        @Nullable Integer headCountAfter,
        List<Change> changes) {
    public CorrectionView {
        changes = List.copyOf(changes);
    }

    /**
     * One person's mark before and after.
     *
     * @param before null for somebody who was added
     */
    public record Change(long personId, @Nullable Mark before, Mark after) {}
}
