package vn.khien.people;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recorded change of somebody's place.
 *
 * @param effectiveOn the first day on which it holds
 * @param toUnit name of the unit or class the person went to; empty when none
 * @param undoable whether it may be taken back here and now
 */
public record MoveView(
        long id,
        MoveKind kind,
        LocalDate effectiveOn,
        String fromUnit,
        String toUnit,
        String reason,
        Instant recordedAt,
        @Nullable Instant undoneAt,
        boolean undoable) {}
