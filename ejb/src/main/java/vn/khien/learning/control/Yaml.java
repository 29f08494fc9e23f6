package vn.khien.learning.control;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.khien.learning.PerLanguage;

/** A place in a YAML file that says what it wanted and where, because authors read these messages, not programmers. */
record Yaml(String place, @Nullable Object value) {
    static Yaml parse(String file, String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        return new Yaml(file, new Load(settings).loadFromString(text));
    }

    /** What stands under a key, perhaps nothing. */
    Yaml at(String key) {
        return new Yaml(place + " " + key, map().get(key));
    }

    boolean isGiven() {
        return value != null;
    }

    String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw wanted("a text");
    }

    int number() {
        if (value instanceof Integer number) {
            return number;
        }
        throw wanted("a number");
    }

    PerLanguage<String> bilingual() {
        return new PerLanguage<>(at("vi").text(), at("en").text());
    }

    List<Yaml> list() {
        if (value instanceof List<?> items) {
            return IntStream.range(0, items.size())
                    .mapToObj(i -> new Yaml(place + "[" + (i + 1) + "]", items.get(i)))
                    .toList();
        }
        throw wanted("a list");
    }

    private Map<?, ?> map() {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw wanted("keys and values");
    }

    private IllegalArgumentException wanted(String what) {
        return new IllegalArgumentException(place + ": " + what + " is missing");
    }
}
