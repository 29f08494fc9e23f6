package vn.khien.learning;

import java.util.List;

/**
 * One question of a quiz.
 *
 * @param id letters and digits only: attempts hold it
 * @param lessonId the lesson to read again after a wrong answer
 * @param right index of the one right choice
 * @param why shown after either answer
 */
public record Question(
        String id,
        String lessonId,
        PerLanguage<String> text,
        List<PerLanguage<String>> choices,
        int right,
        PerLanguage<String> why) {
    public Question {
        choices = List.copyOf(choices);
        if (!id.matches("[a-z0-9]+")) {
            throw new IllegalArgumentException("The id of a question is made of letters and digits: " + id);
        }
        if (right < 0 || right >= choices.size()) {
            throw new IllegalArgumentException("Question " + id + " needs exactly one right choice");
        }
    }
}
