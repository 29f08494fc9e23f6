package vn.khien.roster;

import org.jspecify.annotations.Nullable;

/**
 * A warning.
 *
 * @param sheet null when it concerns the file
 * @param row null when it concerns a sheet or the file
 */
public record RowWarning(@Nullable String sheet, @Nullable Integer row, WarningCode code, @Nullable String detail) {}
