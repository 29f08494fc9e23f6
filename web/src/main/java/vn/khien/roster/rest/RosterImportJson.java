package vn.khien.roster.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.roster.AcceptedRow;
import vn.khien.roster.FontEncoding;
import vn.khien.roster.ImportState;
import vn.khien.roster.RejectedRow;
import vn.khien.roster.RosterCheck;
import vn.khien.roster.RosterCounts;
import vn.khien.roster.RosterDiff;
import vn.khien.roster.RosterKind;
import vn.khien.roster.RosterReading;
import vn.khien.roster.RowDecision;
import vn.khien.roster.RowWarning;
import vn.khien.roster.SheetReading;
import vn.khien.roster.SkippedRow;
import vn.khien.roster.Verdict;
import vn.khien.shared.sheet.SheetFormat;

/** An import as calls answer it: what was read stands beside id and state. */
record RosterImportJson(
        long id,
        long unitId,
        RosterKind kind,
        String schoolYear,
        LocalDate asOf,
        String fileName,
        ImportState state,
        Verdict verdict,
        @Nullable SheetFormat format,
        @Nullable String charset,
        FontEncoding fontEncoding,
        @Nullable String fileSchoolYear,
        List<SheetReading> sheets,
        RosterCounts counts,
        List<String> privateColumns,
        List<AcceptedRow> accepted,
        List<RejectedRow> rejected,
        List<RowWarning> warnings,
        List<SkippedRow> skipped,
        RosterDiff diff,
        @Nullable Instant undoUntil) {
    /** Decisions on rows that may mean somebody known. */
    record Decisions(@Nullable List<RowDecision> decisions) {
        List<RowDecision> made() {
            return decisions == null ? List.of() : decisions;
        }
    }

    static RosterImportJson of(RosterCheck check) {
        RosterReading reading = check.reading();
        return new RosterImportJson(
                check.id(),
                check.unitId(),
                check.kind(),
                check.schoolYear(),
                check.asOf(),
                check.fileName(),
                check.state(),
                reading.verdict(),
                reading.format(),
                reading.charset(),
                reading.fontEncoding(),
                reading.fileSchoolYear(),
                reading.sheets(),
                reading.counts(),
                reading.privateColumns(),
                reading.accepted(),
                reading.rejected(),
                reading.warnings(),
                reading.skipped(),
                check.diff(),
                check.undoUntil());
    }
}
