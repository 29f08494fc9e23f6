package vn.khien.completion;

import vn.khien.shared.OrgPath;

/** How far the people of a school, a class or an office are. */
public record UnitCompletion(long unitId, OrgPath path, CompletionCount count) {}
