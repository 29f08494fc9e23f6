package vn.khien.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number of somebody, as far as it may be shown.
 *
 * @param shown the number, or its last three digits behind dots; empty where only the mark is kept
 * @param to last day; null for as long as it holds
 */
public record HeldIdentifier(IdentifierType type, String shown, LocalDate from, @Nullable LocalDate to) {
    private static final int SHOWN_DIGITS = 3;

    /** All but the last three digits as dots. */
    public static String masked(String code) {
        int hidden = Math.max(0, code.length() - SHOWN_DIGITS);
        return "•".repeat(hidden) + code.substring(hidden);
    }
}
