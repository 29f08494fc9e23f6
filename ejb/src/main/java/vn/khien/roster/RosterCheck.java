package vn.khien.roster;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An import and where it stands.
 *
 * @param asOf the day from which its changes hold
 * @param reading without the accepted rows once they are written
 * @param undoUntil the last moment to take it back; null unless it is written
 */
public record RosterCheck(
        long id,
        long unitId,
        String unitName,
        RosterKind kind,
        String schoolYear,
        LocalDate asOf,
        String fileName,
        ImportState state,
        RosterReading reading,
        RosterDiff diff,
        @Nullable Instant undoUntil) {}
