package vn.khien.shared.rest;

import org.jspecify.annotations.Nullable;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** What a call cannot do without. */
public final class Given {
    private Given() {}

    /** The value of a field or parameter, which the sender is told to add where it is missing. */
    public static <T> T in(String field, @Nullable T value) {
        if (value == null) {
            throw new RuleViolation(SharedError.INPUT_INVALID, field);
        }
        return value;
    }
}
