package vn.khien.roster.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khien.roster.ImportState;
import vn.khien.roster.RosterCheck;
import vn.khien.roster.RosterDiff;
import vn.khien.roster.RosterReading;

/** An import as calls answer it: what was read stands beside id and state, not below. */
public record RosterImportJson(
        long id,
        long unitId,
        String schoolYear,
        LocalDate asOf,
        String fileName,
        ImportState state,
        @JsonUnwrapped RosterReading reading,
        RosterDiff diff,
        @Nullable Instant undoUntil) {
    static RosterImportJson of(RosterCheck check) {
        return new RosterImportJson(
                check.id(),
                check.unitId(),
                check.schoolYear(),
                check.asOf(),
                check.fileName(),
                check.state(),
                check.reading(),
                check.diff(),
                check.undoUntil());
    }
}
