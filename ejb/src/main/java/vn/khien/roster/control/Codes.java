package vn.khien.roster.control;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khien.people.Gender;
import vn.khien.roster.WarningCode;
import vn.khien.shared.sheet.Cell;

/** Codes as text, with what spreadsheets did to them undone as far as that is certain. */
final class Codes {
    static final int MOET_DIGITS = 10;
    private static final int NATIONAL_DIGITS = 12;
    private static final int NATIONAL_FEWEST = 9;
    private static final int LONGEST = 40;

    private static final String BLANK = "[\\s\\u00A0\\u2007\\u202F\\u200B-\\u200D\\uFEFF]";
    private static final Pattern OUTER = Pattern.compile("^" + BLANK + "+|" + BLANK + "+$");
    private static final Pattern INNER = Pattern.compile(BLANK + "+");
    private static final Pattern AS_FORMULA = Pattern.compile("=\"?([^\"]*)\"?");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]+(?:[.,][0-9]+)?[eE]\\+?[0-9]{1,3}");
    private static final Pattern WITH_ZERO_TAIL = Pattern.compile("([0-9]+)[.,]0+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private Codes() {}

    /** A code or none, and what has to be said about it. */
    record Code(@Nullable String value, @Nullable WarningCode warning, @Nullable String detail) {
        static final Code NONE = new Code(null, null, null);

        static Code dropped(WarningCode warning, String typed) {
            return new Code(null, warning, typed);
        }
    }

    /** What was typed, without the traces of spreadsheets. */
    private record Repaired(String text, boolean changed) {}

    /** The ministry's number. One that is too short lost its zeros, and nobody knows how many were real. */
    static Code moet(@Nullable Cell cell) {
        Repaired repaired = repair(cell);
        Code unusable = unusable(repaired);
        if (unusable != null) {
            return unusable;
        }
        if (repaired.text().length() == MOET_DIGITS) {
            return kept(repaired.text(), repaired);
        }
        boolean lostZero = repaired.text().length() < MOET_DIGITS;
        return Code.dropped(lostZero ? WarningCode.CODE_LOST_ZERO : WarningCode.CODE_UNREADABLE, repaired.text());
    }

    /** The number of the identity card. Zeros in front are put back only when the number then agrees with the row. */
    static Code national(@Nullable Cell cell, @Nullable Gender gender, @Nullable Integer birthYear) {
        Repaired repaired = repair(cell);
        Code unusable = unusable(repaired);
        if (unusable != null) {
            return unusable;
        }
        String digits = repaired.text();
        if (digits.length() == NATIONAL_DIGITS) {
            boolean wrong = differs(digits, gender, birthYear);
            return wrong ? new Code(digits, WarningCode.NATIONAL_ID_MISMATCH, null) : kept(digits, repaired);
        }
        String padded = "0".repeat(Math.max(0, NATIONAL_DIGITS - digits.length())) + digits;
        boolean known = gender != null && birthYear != null && digits.length() >= NATIONAL_FEWEST;
        boolean agrees = known && padded.length() == NATIONAL_DIGITS && !differs(padded, gender, birthYear);
        return agrees
                ? new Code(padded, WarningCode.NATIONAL_ID_PADDED, null)
                : new Code(null, WarningCode.NATIONAL_ID_MISMATCH, null);
    }

    /** A code that the school or the software made up. */
    static Code own(@Nullable Cell cell) {
        Repaired repaired = repair(cell);
        if (repaired.text().isEmpty()) {
            return Code.NONE;
        }
        if (SCIENTIFIC.matcher(repaired.text()).matches()) {
            return Code.dropped(WarningCode.CODE_SCIENTIFIC, repaired.text());
        }
        return repaired.text().length() > LONGEST
                ? Code.dropped(WarningCode.CODE_UNREADABLE, "")
                : kept(repaired.text(), repaired);
    }

    static boolean looksLikeMoet(@Nullable Cell cell) {
        String text = repair(cell).text();
        return text.length() == MOET_DIGITS && DIGITS.matcher(text).matches();
    }

    private static @Nullable Code unusable(Repaired repaired) {
        String text = repaired.text();
        if (text.isEmpty()) {
            return Code.NONE;
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            return Code.dropped(WarningCode.CODE_SCIENTIFIC, text);
        }
        return DIGITS.matcher(text).matches() ? null : Code.dropped(WarningCode.CODE_UNREADABLE, "");
    }

    private static Code kept(String value, Repaired repaired) {
        return new Code(value, repaired.changed() ? WarningCode.CODE_REPAIRED : null, null);
    }

    private static Repaired repair(@Nullable Cell cell) {
        if (cell == null || cell.kind() == Cell.Kind.ERROR) {
            return new Repaired("", false);
        }
        String typed = OUTER.matcher(cell.text()).replaceAll("");
        String text = typed;
        Matcher formula = AS_FORMULA.matcher(text);
        if (formula.matches()) {
            text = formula.group(1);
        }
        if (text.startsWith("'") || text.startsWith("\u2019")) {
            text = text.substring(1);
        }
        text = INNER.matcher(text).replaceAll("");
        Matcher tail = WITH_ZERO_TAIL.matcher(text);
        if (tail.matches()) {
            text = tail.group(1);
        }
        return new Repaired(text, !text.equals(typed));
    }

    /** Digits four to six tell sex and century, and the year of birth. */
    private static boolean differs(String digits, @Nullable Gender gender, @Nullable Integer birthYear) {
        int sign = digits.charAt(3) - '0';
        Gender told = sign % 2 == 0 ? Gender.MALE : Gender.FEMALE;
        int year = 1900 + sign / 2 * 100 + Integer.parseInt(digits.substring(4, 6));
        return (gender != null && gender != told) || (birthYear != null && birthYear != year);
    }
}
