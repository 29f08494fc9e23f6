package vn.khien.learning;

import java.util.List;
import java.util.Optional;

/**
 * A module as written by its authors, both languages together.
 *
 * @param version raised by the authors whenever the text changes after release
 * @param contentHash of all its text, to notice a change that kept the version
 * @param audience the position it is written for, as the authors gave it
 */
public record LearningModule(
        String code,
        int version,
        String contentHash,
        PerLanguage<String> title,
        PerLanguage<String> summary,
        String audience,
        Address address,
        ModuleReview review,
        List<PerLanguage<String>> legalBasis,
        List<Lesson> lessons,
        Quiz quiz) {
    public LearningModule {
        legalBasis = List.copyOf(legalBasis);
        lessons = List.copyOf(lessons);
        List<String> known = lessons.stream().map(Lesson::id).toList();
        quiz.questions().forEach(question -> {
            if (!known.contains(question.lessonId())) {
                throw new IllegalArgumentException(
                        code + ": question " + question.id() + " speaks of no lesson of this module");
            }
        });
    }

    public Optional<Lesson> lesson(String lessonId) {
        return lessons.stream().filter(lesson -> lesson.id().equals(lessonId)).findFirst();
    }

    public int minutes() {
        return lessons.stream().mapToInt(Lesson::minutes).sum();
    }

    public boolean isForGuardians() {
        return address == Address.GUARDIAN;
    }
}
