package vn.khien.learning;

/**
 * Whose facts are written.
 *
 * @param personId the learner; for a guardian the child
 */
public record Learner(long personId, Capacity capacity) {}
