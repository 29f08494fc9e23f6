package vn.khien.shared.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One filled cell.
 *
 * @param text as somebody sees it who looks at the whole value: a number in full, padded where its format pads it, a date
 *     as day/month/year, an error as {@code #REF!}
 * @param number of a number or a date, otherwise 0
 * @param date of a cell that is formatted as a date
 * @param font name of the font, where the file tells
 */
public record Cell(Kind kind, String text, double number, @Nullable LocalDate date, @Nullable String font) {
    /** Longest text kept; no name, code or title comes near it. */
    static final int MAX_TEXT = 2_000;

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");

    /** What the cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        ERROR
    }

    public static Cell text(String text, @Nullable String font) {
        return new Cell(Kind.TEXT, text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text, 0, null, font);
    }

    static Cell ofBoolean(boolean value) {
        return text(value ? "TRUE" : "FALSE", null);
    }

    /** An error that a formula gave. */
    public static Cell error(String code) {
        return new Cell(Kind.ERROR, code, 0, null, null);
    }

    /**
     * A number.
     *
     * @param format as the file gives it; one of nothing but zeros pads
     */
    static Cell number(double number, @Nullable String format, @Nullable String font) {
        return new Cell(Kind.NUMBER, written(number, format), number, null, font);
    }

    static Cell date(double serial, LocalDate date, @Nullable String font) {
        String text = "%02d/%02d/%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        return new Cell(Kind.DATE, text, serial, date, font);
    }

    /**
     * The same cell with its text in Unicode.
     *
     * @param from the font it was typed in, null when it was Unicode all along
     */
    public Cell inUnicode(String unicode, @Nullable LegacyFont from) {
        return new Cell(kind, unicode, number, date, from == null ? null : from.sampleName());
    }

    /** Whether it is a whole number, written as a number or as text. */
    public boolean isWholeNumber() {
        return kind != Kind.DATE && WHOLE_NUMBER.matcher(text.strip()).matches();
    }

    private static String written(double number, @Nullable String format) {
        // Sixteen digits are what a double keeps; the rest is noise of the last formula.
        String plain = BigDecimal.valueOf(number)
                .setScale(6, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
        boolean pads = format != null && format.matches("0{2,20}") && plain.matches("[0-9]+");
        return pads && format != null ? "0".repeat(Math.max(0, format.length() - plain.length())) + plain : plain;
    }
}
