package vn.khien.learning;

import java.time.Instant;

/**
 * Somebody read a first lesson of a module or began an attempt. Announced again at the next lesson and the next attempt,
 * because a later campaign may ask for the same module anew.
 */
public record ModuleStarted(long personId, Capacity capacity, String moduleCode, Instant at) implements LearningFact {}
