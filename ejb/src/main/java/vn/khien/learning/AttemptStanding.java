package vn.khien.learning;

import java.time.Instant;
import java.util.Optional;

/**
 * The best a learner did in a module: passed, or else the last attempt.
 *
 * @param rightAnswers empty while the attempt is not handed in
 */
public record AttemptStanding(
        boolean passed, int answered, Optional<Integer> rightAnswers, Optional<Instant> submittedAt) {}
