package vn.khien.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What is right in the quiz of a module, from the same file that the program reads. */
final class RightAnswers {
    private final Map<String, Integer> choices = new HashMap<>();

    private RightAnswers() {}

    static RightAnswers of(String module) {
        RightAnswers answers = new RightAnswers();
        String question = "";
        int choice = -1;
        for (String line : lines(Path.of("..", "content", "modules", module, "quiz.yaml"))) {
            if (line.startsWith("  - id: ")) {
                question = line.substring("  - id: ".length()).strip();
                choice = -1;
            } else if (line.startsWith("      - ")) {
                choice++;
            } else if (line.strip().equals("right: true")) {
                answers.choices.put(question, choice);
            }
        }
        return answers;
    }

    private static Iterable<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int to(String question) {
        return Objects.requireNonNull(choices.get(question), question);
    }

    int questions() {
        return choices.size();
    }
}
