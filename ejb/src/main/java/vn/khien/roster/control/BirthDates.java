package vn.khien.roster.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khien.roster.BirthPrecision;
import vn.khien.roster.RejectionCode;
import vn.khien.roster.WarningCode;
import vn.khien.shared.VietnameseText;
import vn.khien.shared.sheet.Cell;

/** Reads birth dates in the forms people type. The day stands first and is never swapped with the month. */
final class BirthDates {
    private static final int FIRST_YEAR = 1900;
    private static final LocalDate FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1);
    /** The day before the first one that spreadsheets count rightly. */
    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);

    private static final String BETWEEN = "\\s*[/.\\-\\s]\\s*";
    private static final Pattern TIME = Pattern.compile("[T ]\\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?Z?$");
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})" + BETWEEN + "([0-9]{1,2})" + BETWEEN + "([0-9]{4}|[0-9]{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})" + BETWEEN + "([0-9]{1,2})" + BETWEEN + "([0-9]{1,2})");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{4,5})(?:[.,]0+)?");

    private final LocalDate latest;

    /**
     * Reads what was typed on or before a day.
     *
     * @param latest nobody is born later
     */
    BirthDates(LocalDate latest) {
        this.latest = latest;
    }

    /**
     * What a cell tells.
     *
     * @param year when nothing but the year is known
     */
    record Birth(
            @Nullable LocalDate date,
            @Nullable Integer year,
            @Nullable WarningCode warning,
            @Nullable RejectionCode rejection) {
        static Birth on(LocalDate date, @Nullable WarningCode warning) {
            return new Birth(date, null, warning, null);
        }

        static Birth in(int year) {
            return new Birth(null, year, WarningCode.BIRTH_YEAR_ONLY, null);
        }

        static Birth missing() {
            return new Birth(null, null, WarningCode.BIRTH_DATE_MISSING, null);
        }

        static Birth wrong(RejectionCode code) {
            return new Birth(null, null, null, code);
        }

        BirthPrecision precision() {
            if (date != null) {
                return BirthPrecision.DAY;
            }
            return year == null ? BirthPrecision.NONE : BirthPrecision.YEAR;
        }

        /** The year, however much else is known. */
        @Nullable
        Integer anyYear() {
            return date == null ? year : Integer.valueOf(date.getYear());
        }
    }

    Birth read(@Nullable Cell cell) {
        if (cell == null || cell.kind() == Cell.Kind.ERROR) {
            return Birth.missing();
        }
        LocalDate date = cell.date();
        if (date != null) {
            return checked(date, null);
        }
        String text = TIME.matcher(VietnameseText.clean(cell.text())).replaceFirst("");
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return ofNumber(Integer.parseInt(number.group(1)));
        }
        return cell.kind() == Cell.Kind.NUMBER ? Birth.wrong(RejectionCode.BIRTH_DATE_IMPOSSIBLE) : ofText(text);
    }

    private Birth ofNumber(int number) {
        if (number > 9_999) {
            return checked(SERIAL_START.plusDays(number), WarningCode.DATE_FROM_SERIAL);
        }
        boolean possible = number >= FIRST_YEAR && number <= latest.getYear();
        return possible ? Birth.in(number) : Birth.wrong(RejectionCode.BIRTH_DATE_IMPOSSIBLE);
    }

    private Birth ofText(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            int year = Integer.parseInt(dayFirst.group(3));
            return dayFirst.group(3).length() == 2
                    ? ofShortYear(year, dayFirst.group(2), dayFirst.group(1))
                    : ofParts(year, dayFirst.group(2), dayFirst.group(1), null);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return ofParts(Integer.parseInt(yearFirst.group(1)), yearFirst.group(2), yearFirst.group(3), null);
        }
        return Birth.wrong(RejectionCode.BIRTH_DATE_UNREADABLE);
    }

    /** The latest century that is not in the future. */
    private Birth ofShortYear(int year, String month, String day) {
        int century = latest.getYear() / 100 * 100;
        Birth late = ofParts(century + year, month, day, WarningCode.DATE_TWO_DIGIT_YEAR);
        return late.rejection() == null
                ? late
                : ofParts(century - 100 + year, month, day, WarningCode.DATE_TWO_DIGIT_YEAR);
    }

    private Birth ofParts(int year, String month, String day, @Nullable WarningCode warning) {
        try {
            return checked(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)), warning);
        } catch (DateTimeException e) {
            return Birth.wrong(RejectionCode.BIRTH_DATE_IMPOSSIBLE);
        }
    }

    private Birth checked(LocalDate date, @Nullable WarningCode warning) {
        boolean possible = !date.isBefore(FIRST_DAY) && !date.isAfter(latest);
        return possible ? Birth.on(date, warning) : Birth.wrong(RejectionCode.BIRTH_DATE_IMPOSSIBLE);
    }
}
