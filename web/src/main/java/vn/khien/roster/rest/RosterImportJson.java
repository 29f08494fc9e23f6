package vn.khien.roster.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
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
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.sheet.SheetFormat;

/**
 * An import as calls answer it: what was read stands beside id and state. Written here and not by the server, whose JSON
 * leaves out what is null; that a field is null is part of what a reading says.
 */
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
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Decisions on rows that may mean somebody known. */
    record Decisions(@Nullable List<RowDecision> decisions) {}

    static String of(RosterCheck check) {
        RosterReading reading = check.reading();
        RosterImportJson json = new RosterImportJson(
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
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The decisions in a body, which may be empty. */
    static List<RowDecision> decisions(@Nullable String body) {
        if (body == null || body.isBlank()) {
            return List.of();
        }
        try {
            List<RowDecision> decisions =
                    MAPPER.readValue(body, Decisions.class).decisions();
            return decisions == null ? List.of() : decisions;
        } catch (JsonProcessingException e) {
            throw new RuleViolation(SharedError.INPUT_INVALID, "decisions");
        }
    }
}
