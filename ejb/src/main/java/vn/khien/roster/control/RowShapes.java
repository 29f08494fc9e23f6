package vn.khien.roster.control;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.VietnameseText;
import vn.khien.shared.sheet.Cell;
import vn.khien.shared.sheet.SheetRow;

/** Tells what a row is by its shape and its words. */
final class RowShapes {
    private static final int FEWEST_NUMBERS = 3;
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\s*([0-9]{1,2})\\s*\\)?");
    // "Tống" is a family name, "Cộng" a given name: accents and the end of the word count.
    private static final Pattern FOOTER = Pattern.compile("(?:tổng|cộng)(?!\\p{L}).*"
            + "|(?:người lập|hiệu trưởng|phó hiệu trưởng|giám đốc|thủ trưởng|chủ tịch|kế toán trưởng"
            + "|danh sách (?:này|có|gồm|trên)|ấn định|trong đó|số nữ|số nam|xác nhận|kt\\.|tm\\.|tl\\.|tuq\\.).*"
            // With a name behind it, it stands above a class and not below.
            + "|(?:gvcn|giáo viên chủ nhiệm)"
            + "|.*(?<!\\p{L})ngày\\s+\\S{1,8}\\s+tháng\\s+\\S{1,8}\\s+năm.*");
    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("(?:năm học|nh)\\s*:?\\s*([0-9]{4})\\s*[-–—/]\\s*(?:([0-9]{2}))?([0-9]{2})(?![0-9])");

    private RowShapes() {}

    /** (1) (2) (3), or A B 1 2, below a header. */
    static boolean numbersColumns(SheetRow row) {
        List<String> texts = row.texts();
        int letters = 0;
        int numbers = 0;
        for (String text : texts) {
            Matcher number = COLUMN_NUMBER.matcher(text.strip());
            if (number.matches() && Integer.parseInt(number.group(1)) == numbers + 1) {
                numbers++;
            } else if (numbers == 0 && text.strip().equals(Character.toString('A' + letters))) {
                letters++;
            } else {
                return false;
            }
        }
        return texts.size() >= FEWEST_NUMBERS;
    }

    static boolean isNumbered(SheetRow row, Header header) {
        Cell number = row.cell(header.at(Column.NUMBER));
        return number != null && number.isWholeNumber();
    }

    /** Totals, places and dates, signatures. A row with a running number is none of these. */
    static boolean endsTable(SheetRow row, Header header) {
        if (isNumbered(row, header)) {
            return false;
        }
        List<String> texts = row.texts();
        if (isFooterText(texts.get(0))) {
            return true;
        }
        return !looksLikePerson(row, header) && texts.stream().anyMatch(RowShapes::isFooterText);
    }

    /** Whether the row tells of somebody, so that a missing name or class is worth a word. */
    static boolean listsSomebody(SheetRow row, Header header) {
        if (row.cells().size() < 2) {
            return false;
        }
        return isNumbered(row, header) || looksLikePerson(row, header) || namelessPerson(row, header);
    }

    private static boolean looksLikePerson(SheetRow row, Header header) {
        String name = nameText(row, header);
        boolean numberless = !header.has(Column.NUMBER);
        return !name.isEmpty()
                && name.chars().noneMatch(letter -> Character.isDigit(letter) || letter == ':')
                && (numberless || tellsMore(row, header));
    }

    /** No name, no number, but a birth date or a code. */
    private static boolean namelessPerson(SheetRow row, Header header) {
        return nameText(row, header).isEmpty()
                && List.of(Column.BIRTH, Column.MOET_ID, Column.NATIONAL_ID, Column.PERSON_CODE).stream()
                        .map(column -> row.text(header.at(column)))
                        .anyMatch(
                                text -> text.chars().filter(Character::isDigit).count() > 3);
    }

    private static String nameText(SheetRow row, Header header) {
        String full = row.text(header.at(Column.FULL_NAME));
        return full.isEmpty() ? row.text(header.at(Column.FAMILY_AND_MIDDLE)) : full;
    }

    private static boolean tellsMore(SheetRow row, Header header) {
        return header.columns().entrySet().stream()
                .filter(entry -> entry.getKey().tellsOfPerson())
                .map(Map.Entry::getValue)
                .anyMatch(row.cells()::containsKey);
    }

    /** Whether the first words are those of a total or a signature. */
    static boolean startsLikeFooter(SheetRow row) {
        return isFooterText(row.texts().get(0));
    }

    private static boolean isFooterText(String text) {
        return FOOTER.matcher(lower(text)).matches();
    }

    /** The school year that a title names, as {@code 2025-2026}. */
    static @Nullable String schoolYear(SheetRow row) {
        for (String text : row.texts()) {
            Matcher year = SCHOOL_YEAR.matcher(lower(text));
            if (year.find()) {
                String century = year.group(2) == null ? year.group(1).substring(0, 2) : year.group(2);
                return year.group(1) + "-" + century + year.group(3);
            }
        }
        return null;
    }

    private static String lower(String text) {
        return VietnameseText.clean(text).toLowerCase(Locale.ROOT);
    }
}
