package vn.khien.roster.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khien.roster.AcceptedRow;
import vn.khien.roster.RosterContext;
import vn.khien.roster.RosterKind;
import vn.khien.roster.RosterReading;

/** Other files with the dirt of the samples, in other combinations, in each format. */
class DirtyRosterTest {
    private static final int FILES = 60;
    private static final RosterContext CONTEXT = new RosterContext(
            RosterKind.PUPIL, "Trường THCS Nguyễn Trãi", "2025-2026", LocalDate.of(2025, 9, 15), List.of());

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(DirtyFiles.class)
    void readsWhatIsMeantInWhateverCombination(DirtyFiles format) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < FILES; seed++) {
            DirtyRoster roster = new DirtyRoster(seed, format.isWorkbook());
            RosterReading reading = new RosterReader().read(format.in(folder, roster), CONTEXT);
            List<String> read =
                    reading.accepted().stream().map(DirtyRosterTest::line).toList();
            List<String> meant =
                    roster.pupils().stream().map(DirtyRosterTest::line).toList();
            if (!read.equals(meant) || !reading.rejected().isEmpty()) {
                wrong.add(seed + " " + roster + ": " + reading.verdict() + " " + difference(meant, read) + " "
                        + reading.rejected().stream()
                                .limit(1)
                                .map(row -> row.code() + " " + row.row() + " " + row.field() + " " + row.value())
                                .toList());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String difference(List<String> meant, List<String> read) {
        for (int i = 0; i < meant.size(); i++) {
            if (i >= read.size() || !meant.get(i).equals(read.get(i))) {
                return read.size() + "/" + meant.size() + " " + meant.get(i) + " <> "
                        + (i < read.size() ? read.get(i) : "-");
            }
        }
        return read.size() + "/" + meant.size();
    }

    private static String line(AcceptedRow row) {
        return String.valueOf(row.className()).toUpperCase(Locale.ROOT) + "|" + row.fullName() + "|" + row.birthDate()
                + "|" + row.gender() + "|" + row.moetId();
    }

    private static String line(DirtyRoster.Pupil pupil) {
        return pupil.className().toUpperCase(Locale.ROOT) + "|" + pupil.fullName() + "|" + pupil.birthDate() + "|"
                + pupil.gender() + "|" + pupil.moetId();
    }
}
