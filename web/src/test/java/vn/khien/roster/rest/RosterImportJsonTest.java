package vn.khien.roster.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.khien.roster.AcceptedRow;
import vn.khien.roster.BirthPrecision;
import vn.khien.roster.FontEncoding;
import vn.khien.roster.ImportState;
import vn.khien.roster.RosterCheck;
import vn.khien.roster.RosterCounts;
import vn.khien.roster.RosterDiff;
import vn.khien.roster.RosterKind;
import vn.khien.roster.RosterReading;
import vn.khien.roster.Verdict;
import vn.khien.shared.sheet.SheetFormat;
import vn.khien.shared.web.JsonMapping;

class RosterImportJsonTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 15);

    @Test
    void answersTheReadingBesideIdAndStateWithEveryFieldEvenWhenItIsNull() {
        AcceptedRow row = new AcceptedRow(
                "6A",
                2,
                "Lê An",
                DAY,
                null,
                BirthPrecision.DAY,
                null,
                "6A",
                6,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        RosterReading reading = new RosterReading(
                RosterKind.PUPIL,
                Verdict.OK,
                SheetFormat.XLSX,
                null,
                FontEncoding.UNICODE,
                null,
                List.of(),
                new RosterCounts(1, 0, 0, 0, Map.of("6A", 1)),
                List.of(),
                List.of(row),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        RosterCheck check = new RosterCheck(
                7,
                9,
                "T",
                RosterKind.PUPIL,
                "2025-2026",
                DAY,
                "a.xlsx",
                ImportState.CHECKED,
                reading,
                RosterDiff.none(),
                null);

        JsonNode json = JsonMapping.mapper().valueToTree(RosterImportJson.of(check));

        assertThat(json.get("id").asLong()).isEqualTo(7);
        assertThat(json.get("verdict").asText()).isEqualTo("OK");
        assertThat(json.get("charset").isNull()).isTrue();
        JsonNode person = json.get("accepted").get(0);
        assertThat(person.get("birthDate").asText()).isEqualTo("2025-09-15");
        assertThat(person.get("moetId").isNull()).isTrue();
        assertThat(json.get("diff").get("added").isArray()).isTrue();
    }
}
