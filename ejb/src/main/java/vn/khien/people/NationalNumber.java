package vn.khien.people;

import org.jspecify.annotations.Nullable;

/**
 * The number of somebody's identity card as it may travel and rest: its mark, and where the school keeps the number, the
 * number sealed.
 */
public record NationalNumber(String mark, @Nullable String sealed) {
    /** What marks and seals are made for. */
    public static final String PURPOSE = "national-id";

    private static final char BETWEEN = ':';

    /** Reads what {@link #text()} wrote. */
    public static NationalNumber of(String text) {
        int at = text.indexOf(BETWEEN);
        return at < 0
                ? new NationalNumber(text, null)
                : new NationalNumber(text.substring(0, at), text.substring(at + 1));
    }

    /** Both in one text, neither of which tells the number. */
    public String text() {
        return sealed == null ? mark : mark + BETWEEN + sealed;
    }
}
