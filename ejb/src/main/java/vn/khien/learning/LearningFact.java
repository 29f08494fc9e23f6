package vn.khien.learning;

/** What learning announces, within the transaction that wrote it. */
public sealed interface LearningFact permits ModuleStarted, ModulePassed {}
