package vn.khien.roster;

import org.jspecify.annotations.Nullable;

/**
 * A row that lists nobody.
 *
 * @param detail the state of a person who left, as typed
 */
public record SkippedRow(String sheet, int row, SkippedKind kind, @Nullable String detail) {}
