package vn.khien.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.khien.whole.Caller.Answer;

/** Every sample file, sent by the call as any program would send it, answers exactly what stands next to it. */
class RosterSamplesIT {
    private static final Path ROSTERS = Path.of("..", "ejb", "src", "test", "resources", "rosters");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ADDED_BY_THE_ANSWER = Set.of("typed");
    private static final Set<String> UNREAD = Set.of("headerRows", "accepted");

    @TestFactory
    Stream<DynamicTest> answersExactlyWhatIsExpected() throws IOException {
        return samples()
                .map(sample ->
                        DynamicTest.dynamicTest(sample.getFileName().toString(), () -> answersAsExpected(sample)));
    }

    private static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(ROSTERS)) {
            return files
                    .filter(file -> file.toString().endsWith(".expected.json"))
                    .filter(file -> !file.toString().endsWith("index.expected.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static void answersAsExpected(Path expectation) throws IOException {
        JsonNode expected = JSON.readTree(expectation.toFile());
        Path file = expectation.resolveSibling(expected.get("file").asText());

        Answer answer = check(expected.get("context"), file);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode actual = answer.json();
        for (String field :
                List.of("verdict", "format", "charset", "fontEncoding", "fileSchoolYear", "privateColumns")) {
            assertThat(actual.get(field)).as(field).isEqualTo(expected.get(field));
        }
        for (String list : List.of("rejected", "skipped", "warnings", "accepted", "sheets")) {
            assertThat(lines(actual.get(list), expected.get(list)))
                    .as(list)
                    .isEqualTo(lines(expected.get(list), expected.get(list)));
        }
        assertThat(plain(actual.get("counts"))).isEqualTo(plain(expected.get("counts")));
        expected.get("forbiddenStrings")
                .forEach(forbidden -> assertThat(answer.text()).doesNotContain("\"" + forbidden.asText() + "\""));
    }

    /** A list of the whole city needs its units, which the demo city has since this school year. */
    private static Answer check(JsonNode context, Path file) throws IOException {
        boolean wholeCity = context.has("orgList");
        DemoAccount account = RunningKhien.here().account(wholeCity ? "LEAD_AGENCY" : "SCHOOL_ADMIN");
        Caller caller = Caller.signedIn(account);
        String asOf = wholeCity ? "2026-09-15" : context.get("importDate").asText();
        return caller.upload(
                "/api/v1/roster-imports?unit=" + (wholeCity ? city(caller) : account.unitId()) + "&kind="
                        + context.get("kind").asText() + "&schoolYear="
                        + context.get("schoolYear").asText() + "&asOf=" + asOf,
                file);
    }

    private static long city(Caller caller) {
        return caller.get("/api/v1/units?code=HG").json().get(0).get("id").asLong();
    }

    /** Each element as comparable text, sorted: without nulls, and without what the expectation leaves open. */
    private static List<String> lines(JsonNode list, JsonNode expectedList) {
        Set<String> detailed = new TreeSet<>();
        expectedList.forEach(element -> {
            if (element.has("detail")) {
                detailed.add(place(element));
            }
        });
        List<String> lines = new ArrayList<>();
        for (JsonNode element : list) {
            ObjectNode copy = plain(element);
            if (!detailed.contains(place(element))) {
                copy.remove("detail");
            }
            if (copy.path("field").asText().equals("nationalId")) {
                copy.remove("value"); // It is shown in part only.
            }
            Map<String, String> sorted = new TreeMap<>();
            copy.properties()
                    .forEach(
                            field -> sorted.put(field.getKey(), field.getValue().toString()));
            lines.add(sorted.toString());
        }
        Collections.sort(lines);
        return lines;
    }

    private static String place(JsonNode element) {
        return element.path("sheet") + "/" + element.path("row") + "/" + element.path("code") + element.path("kind");
    }

    private static ObjectNode plain(JsonNode element) {
        ObjectNode copy = element.deepCopy();
        List<String> drop = new ArrayList<>();
        copy.properties().forEach(field -> {
            boolean empty = field.getValue().isNull()
                    || (field.getValue().isContainerNode() && field.getValue().isEmpty());
            boolean unread = !copy.path("read").asBoolean(true) && UNREAD.contains(field.getKey());
            // Storing the national number is off, so that no answer has it.
            boolean secret = field.getKey().equals("nationalId");
            if (empty || unread || secret || ADDED_BY_THE_ANSWER.contains(field.getKey())) {
                drop.add(field.getKey());
            }
        });
        copy.remove(drop);
        return copy;
    }
}
