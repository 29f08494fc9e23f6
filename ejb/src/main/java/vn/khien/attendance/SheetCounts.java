package vn.khien.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet says without naming anybody.
 *
 * @param enrolled how many belong to the class or group
 * @param headCount on a counted sheet, once it is known
 */
public record SheetCounts(
        String uuid,
        int version,
        SheetState state,
        SheetMode mode,
        int enrolled,
        int present,
        int late,
        int excused,
        int unexcused,
        @Nullable Integer headCount,
        @Nullable Instant closedAt) {
    /** Lượt: everybody who attended, late or not, named or counted. */
    public int attendances() {
        return present + late + (headCount == null ? 0 : headCount);
    }

    public int absent() {
        return excused + unexcused;
    }
}
