package vn.khien.shared.sheet;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** Fonts and number formats of a workbook. */
final class XlsxStyles {
    private final @Nullable StylesTable styles;
    private final boolean countsFrom1904;

    /**
     * Takes the styles of a workbook.
     *
     * @param styles null when it has none
     */
    XlsxStyles(@Nullable StylesTable styles, boolean countsFrom1904) {
        this.styles = styles;
        this.countsFrom1904 = countsFrom1904;
    }

    @Nullable
    String font(int style) {
        XSSFCellStyle found = found(style);
        return found == null ? null : found.getFont().getFontName();
    }

    Cell number(double number, int style) {
        XSSFCellStyle found = found(style);
        if (found == null) {
            return Cell.number(number, null, null);
        }
        String format = found.getDataFormatString();
        String font = found.getFont().getFontName();
        LocalDate date = SerialDates.ifDate(number, found.getDataFormat(), format, countsFrom1904);
        return date == null ? Cell.number(number, format, font) : Cell.date(number, date, font);
    }

    private @Nullable XSSFCellStyle found(int style) {
        return styles != null && style >= 0 && style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
    }

    /** Days counted the way of spreadsheets. */
    static final class SerialDates {
        private SerialDates() {}

        static @Nullable LocalDate ifDate(double number, int formatId, @Nullable String format, boolean from1904) {
            boolean isDate = DateUtil.isValidExcelDate(number)
                    && number >= 1
                    && format != null
                    && DateUtil.isADateFormat(formatId, format);
            return isDate ? DateUtil.getLocalDateTime(number, from1904).toLocalDate() : null;
        }
    }
}
