package vn.khien.learning;

import java.time.Instant;

/** Somebody passed the quiz of a module. Announced once for each attempt that passed. */
public record ModulePassed(long personId, Capacity capacity, String moduleCode, Instant at) implements LearningFact {}
