package vn.khien.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A place in a YAML file that knows its own address, so that a complaint can name it. A missing place is empty, never null. */
record Node(String where, Optional<Object> value) {

    /** The whole file, or an empty place when there is none. */
    static Node read(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            return new Node(name, Optional.empty());
        }
        try {
            Load load = new Load(LoadSettings.builder().setLabel(name).build());
            return new Node(name, Optional.ofNullable(load.loadFromString(Files.readString(file))));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }

    Node at(String key) {
        Optional<Object> child = value.filter(Map.class::isInstance).map(map -> ((Map<?, ?>) map).get(key));
        return new Node(where + " " + key, child);
    }

    List<Node> items() {
        List<?> list = value.filter(List.class::isInstance)
                .<List<?>>map(it -> (List<?>) it)
                .orElse(List.of());
        return IntStream.range(0, list.size())
                .mapToObj(i -> new Node(where + " " + (i + 1), Optional.ofNullable(list.get(i))))
                .toList();
    }

    /** The scalar as it was written, or nothing but an empty string. */
    String text() {
        return value.filter(it -> !(it instanceof Map) && !(it instanceof List))
                .map(String::valueOf)
                .orElse("")
                .strip();
    }

    int number() {
        return value.filter(Integer.class::isInstance).map(Integer.class::cast).orElse(-1);
    }

    boolean isTrue() {
        return value.filter(Boolean.TRUE::equals).isPresent();
    }
}
