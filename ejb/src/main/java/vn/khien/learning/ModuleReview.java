package vn.khien.learning;

import java.time.LocalDate;

/**
 * Who answers for a module's text.
 *
 * @param reviewedOn the day on which somebody last made sure that it is true
 * @param nextReview the day by which somebody has to do so again
 */
public record ModuleReview(String author, String reviewer, LocalDate reviewedOn, LocalDate nextReview) {
    public boolean isDue(LocalDate today) {
        return !today.isBefore(nextReview);
    }
}
