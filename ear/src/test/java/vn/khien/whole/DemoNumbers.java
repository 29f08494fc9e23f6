package vn.khien.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What the lists of the demo city hold, as it was counted by hand before the program read them. */
final class DemoNumbers {
    private static final Path ROSTERS = Path.of("..", "ejb", "src", "test", "resources", "rosters");

    /** The list of a whole school that is brought in while the program runs. */
    static final Path LIST = ROSTERS.resolve("dev/A01-thcs-tran-phu-toan-truong.xlsx");

    private static final Pattern GRADE = Pattern.compile("^[0-9]+");

    private final JsonNode city = read(ROSTERS.resolve("city-small/index.expected.json"));
    private final JsonNode list = read(ROSTERS.resolve("dev/A01-thcs-tran-phu-toan-truong.expected.json"));

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pupils of grades 6 to 9 of each school, by the code of the school. */
    Map<String, Long> pupilsOfGrades6To9() {
        Map<String, Long> pupils = new TreeMap<>();
        for (JsonNode school : city.get("rosters")) {
            long sum = school.get("classes").properties().stream()
                    .filter(each -> isGrade6To9(each.getKey()))
                    .mapToLong(each -> each.getValue().asLong())
                    .sum();
            pupils.put(school.get("unitCode").asText(), sum);
        }
        return pupils;
    }

    private static boolean isGrade6To9(String className) {
        Matcher grade = GRADE.matcher(className);
        return grade.find() && Integer.parseInt(grade.group()) >= 6 && Integer.parseInt(grade.group()) <= 9;
    }

    String shortNameOf(String unitCode) {
        for (JsonNode unit : city.get("units")) {
            if (unit.get("code").asText().equals(unitCode)) {
                return unit.get("shortName").asText();
            }
        }
        throw new IllegalArgumentException(unitCode);
    }

    /** How many good rows the list has. */
    long listed() {
        return list.get("counts").get("accepted").asLong();
    }

    Map<String, Long> listedByClass() {
        Map<String, Long> classes = new LinkedHashMap<>();
        list.get("counts")
                .get("byClass")
                .properties()
                .forEach(each -> classes.put(each.getKey(), each.getValue().asLong()));
        return classes;
    }

    List<String> listedIn(String className) {
        return StreamSupport.stream(list.get("accepted").spliterator(), false)
                .filter(row -> row.get("className").asText().equals(className))
                .map(row -> row.get("fullName").asText())
                .toList();
    }
}
