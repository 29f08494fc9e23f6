package vn.khien.learning.entity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** The choices of an attempt, question by question, kept as {@code q1=2,q3=0} in one column: one row is one attempt. */
public record Answers(Map<String, Integer> choices) {
    static final Answers NONE = new Answers(Map.of());

    public Answers {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    static Answers parse(String text) {
        Map<String, Integer> choices = new LinkedHashMap<>();
        for (String answer : text.split(",", -1)) {
            int equals = answer.indexOf('=');
            if (equals > 0) {
                choices.put(answer.substring(0, equals), Integer.valueOf(answer.substring(equals + 1)));
            }
        }
        return new Answers(choices);
    }

    Optional<Integer> to(String questionId) {
        return Optional.ofNullable(choices.get(questionId));
    }

    Answers with(String questionId, int choice) {
        Map<String, Integer> more = new LinkedHashMap<>(choices);
        more.put(questionId, choice);
        return new Answers(more);
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(",");
        choices.forEach((question, choice) -> text.add(question + "=" + choice));
        return text.toString();
    }
}
