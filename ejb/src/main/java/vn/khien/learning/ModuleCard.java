package vn.khien.learning;

import java.time.Instant;
import java.util.List;

/**
 * A module as those see it who keep it true.
 *
 * @param languages in which its whole text stands
 * @param publishedAt when learners first met this version
 */
public record ModuleCard(
        ModuleSummary summary, List<String> languages, ModuleReview review, boolean reviewDue, Instant publishedAt) {
    public ModuleCard {
        languages = List.copyOf(languages);
    }
}
