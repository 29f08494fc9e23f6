package vn.khien.learning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The questions as a learner gets them, without what is right.
 *
 * @param owner tells learners apart who share a device
 * @param unfinished the attempt that waits to be gone on with
 */
public record QuizSheet(
        ModuleSummary module,
        Address address,
        String owner,
        Optional<UUID> unfinished,
        List<QuestionSheet> questions,
        List<LessonLine> lessons) {

    /**
     * One question with its choices in their order.
     *
     * @param lesson where its answer stands
     */
    public record QuestionSheet(String id, int number, String text, List<String> choices, LessonLine lesson) {}
}
