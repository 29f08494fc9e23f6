package vn.khien.roster.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khien.organisation.UnitRow;
import vn.khien.organisation.control.UnitListReader;
import vn.khien.roster.RosterContext;
import vn.khien.roster.RosterKind;
import vn.khien.roster.RosterReading;

/** Every sample file must give exactly what stands next to it. */
class ExpectedReadingsTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance));
    private static final Set<String> ADDED_HERE = Set.of("typed", "kind");

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(rosters())) {
            return files
                    .filter(file -> file.toString().endsWith(".expected.json"))
                    .filter(file -> !file.toString().endsWith("index.expected.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsExactlyWhatIsExpected(Path expectation) throws Exception {
        JsonNode expected = JSON.readTree(expectation.toFile());
        Path file = expectation.resolveSibling(expected.get("file").asText());

        RosterReading reading = new RosterReader().read(file, context(expected.get("context")));

        JsonNode actual = JSON.valueToTree(reading);
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
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsNothingOfWhatMustNotBeStored(Path expectation) throws Exception {
        JsonNode expected = JSON.readTree(expectation.toFile());
        Path file = expectation.resolveSibling(expected.get("file").asText());

        String kept = JSON.writeValueAsString(new RosterReader().read(file, context(expected.get("context"))));

        expected.get("forbiddenStrings")
                .forEach(forbidden -> assertThat(kept).doesNotContain("\"" + forbidden.asText() + "\""));
    }

    static RosterContext context(JsonNode context) throws Exception {
        List<UnitRow> units = context.has("orgList")
                ? UnitListReader.read(rosters().resolve(context.get("orgList").asText()))
                : List.of();
        return new RosterContext(
                RosterKind.valueOf(context.get("kind").asText()),
                context.get("unitName").asText(),
                context.get("schoolYear").asText(),
                LocalDate.parse(context.get("importDate").asText()),
                units);
    }

    static Path rosters() {
        try {
            return Path.of(Objects.requireNonNull(ExpectedReadingsTest.class.getResource("/rosters"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
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
        boolean skipped = copy.has("kind") && !copy.has("code");
        List<String> drop = new ArrayList<>();
        copy.properties().forEach(field -> {
            boolean empty = field.getValue().isNull()
                    || (field.getValue().isContainerNode() && field.getValue().isEmpty());
            boolean unread = !copy.path("read").asBoolean(true)
                    && Set.of("headerRows", "accepted").contains(field.getKey());
            if (empty || unread || (!skipped && ADDED_HERE.contains(field.getKey()))) {
                drop.add(field.getKey());
            }
        });
        copy.remove(drop);
        return copy;
    }
}
