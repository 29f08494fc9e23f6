package vn.khien.learning;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as its learner may see it: nothing about questions that were not answered.
 *
 * @param answers by id of the question, in the quiz's order
 * @param result once handed in
 */
public record AttemptView(
        UUID id,
        String module,
        int version,
        Map<String, Feedback> answers,
        boolean submitted,
        @Nullable QuizResult result) {

    /** What is said to an answered question; {@code right} is the index of the right choice. */
    public record Feedback(int chosen, int right, boolean correct, String why) {}

    /** The outcome, with the lessons to read again. */
    public record QuizResult(int rightAnswers, int questions, int passMark, boolean passed, List<Reread> reread) {}

    /** A lesson whose question was answered wrong. */
    public record Reread(String lesson, String title) {}
}
