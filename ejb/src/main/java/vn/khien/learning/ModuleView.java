package vn.khien.learning;

import java.util.List;
import java.util.Optional;

/**
 * A module and how far the learner is with it.
 *
 * @param next the first lesson not read yet; empty when all are read
 * @param attempt how the quiz stands; empty when it was never begun
 * @param mayProject whether this is a teacher, who may show the module to a class
 */
public record ModuleView(
        ModuleSummary summary,
        Address address,
        List<LessonLine> lessons,
        Optional<LessonLine> next,
        List<String> legalBasis,
        Optional<AttemptStanding> attempt,
        boolean mayProject) {

    /** How many lessons were read. */
    public long lessonsRead() {
        return lessons.stream().filter(LessonLine::read).count();
    }
}
