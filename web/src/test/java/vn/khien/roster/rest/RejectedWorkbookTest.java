package vn.khien.roster.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khien.roster.RejectedRow;
import vn.khien.roster.RejectionCode;
import vn.khien.roster.RosterContext;
import vn.khien.roster.RosterKind;
import vn.khien.roster.RosterReading;
import vn.khien.roster.control.RosterReader;

class RejectedWorkbookTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final RejectedRow ROW = new RejectedRow(
            "6A1",
            17,
            RejectionCode.BIRTH_DATE_IMPOSSIBLE,
            "birthDate",
            "31/02/2015",
            null,
            Map.of("fullName", "Lê An", "birthDate", "31/02/2015", "className", "6A1"));

    @TempDir
    Path folder;

    @Test
    void canBeBroughtInAgain() throws Exception {
        Path file = Files.write(folder.resolve("a.xlsx"), RejectedWorkbook.of(List.of(ROW), VIETNAMESE));

        RosterReading reading = new RosterReader()
                .read(file, new RosterContext(RosterKind.PUPIL, "", "2025-2026", LocalDate.of(2025, 9, 15), List.of()));

        assertThat(reading.rejected())
                .extracting(RejectedRow::code, row -> row.typed().get("fullName"), row -> row.typed()
                        .get("className"))
                .containsExactly(tuple(RejectionCode.BIRTH_DATE_IMPOSSIBLE, "Lê An", "6A1"));
    }

    /** A name that begins like a formula would run in the spreadsheet of whoever opens it. */
    @Test
    void makesNoFormulaOfWhatAFileSays() throws Exception {
        for (String evil : List.of("=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "=cmd|' /C calc'!A0")) {
            RejectedRow row = new RejectedRow(
                    "=A1", 17, RejectionCode.BIRTH_DATE_UNREADABLE, "birthDate", evil, null, Map.of("fullName", evil));
            Path file = Files.write(folder.resolve("evil.xlsx"), RejectedWorkbook.of(List.of(row), VIETNAMESE));

            try (ZipFile zip = new ZipFile(file.toFile())) {
                String sheet = new String(
                        zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
                assertThat(sheet).contains("t=\"s\"").doesNotContain("<f>", "<f ");
            }
        }
    }

    @Test
    void saysWhyAndWhatToDoForEveryReason() {
        for (RejectionCode code : RejectionCode.values()) {
            RejectedRow row = new RejectedRow("A", 1, code, "moetId", "0312345678", 2, Map.of());

            for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
                assertThat(RowReasons.of(row, locale)).as(code.name()).doesNotContain("???", "{", "null");
            }
        }
    }
}
