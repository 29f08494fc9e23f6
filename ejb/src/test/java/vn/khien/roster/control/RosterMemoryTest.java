package vn.khien.roster.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khien.roster.RosterContext;
import vn.khien.roster.RosterKind;
import vn.khien.roster.RosterReading;
import vn.khien.roster.Verdict;
import vn.khien.shared.sheet.HostileFiles;

/**
 * Reads what is large and what is hostile in a virtual machine of its own that may hold little: what would fill the memory
 * ends it.
 */
class RosterMemoryTest {
    /** Half of what an import may take, so that comparing and keeping have the other half. */
    private static final String HEAP = "-Xmx128m";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    @Test
    void readsOrRefusesWhateverIsSentWithLittleMemory() throws Exception {
        HostileFiles files = new HostileFiles(folder);
        Map<Path, Verdict> expected = new LinkedHashMap<>();
        expected.put(files.pupils(3_500), Verdict.OK);
        expected.put(files.pupils(50_000), Verdict.OK);
        expected.put(files.pupils(150_000), Verdict.TOO_LARGE);
        expected.put(files.allRows(), Verdict.TOO_LARGE);
        expected.put(files.sharedTexts(), Verdict.TOO_LARGE);
        expected.put(files.deep(), Verdict.CORRUPT);
        expected.put(files.longAttribute(), Verdict.TOO_LARGE);
        expected.put(files.longComment(), Verdict.TOO_LARGE);
        expected.put(files.longText(), Verdict.TOO_LARGE);
        expected.put(files.manyStyles(), Verdict.TOO_LARGE);
        expected.put(files.repeatedRows(), Verdict.TOO_LARGE);
        expected.put(files.longLine(), Verdict.CORRUPT);
        expected.put(files.openTags(), Verdict.NOT_A_ROSTER);
        expected.put(files.openTag(), Verdict.NOT_A_ROSTER);
        expected.put(files.huge(), Verdict.TOO_LARGE);

        List<String> told = read(expected.keySet());

        assertThat(told)
                .containsExactlyElementsOf(expected.entrySet().stream()
                        .map(entry -> entry.getKey().getFileName() + " " + entry.getValue())
                        .toList());
    }

    private static List<String> read(Iterable<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                Reading.class.getName()));
        files.forEach(file -> command.add(file.toString()));
        Process reading = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(reading.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return lines;
    }

    /** What the other machine does. */
    static final class Reading {
        private Reading() {}

        public static void main(String... files) {
            RosterContext context = new RosterContext(
                    RosterKind.PUPIL, "Trường THCS", "2025-2026", LocalDate.of(2025, 9, 15), List.of());
            for (String file : files) {
                Instant begun = Instant.now();
                RosterReading reading = new RosterReader().read(Path.of(file), context);
                System.err.println(file + " " + Duration.between(begun, Instant.now()));
                System.out.println(Path.of(file).getFileName() + " " + reading.verdict());
            }
        }
    }
}
