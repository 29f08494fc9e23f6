package vn.khien.shared.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Fonts and number formats of a workbook, and nothing else of its looks. */
final class XlsxStyles extends DefaultHandler {
    private static final Set<String> LISTS = Set.of("numFmts", "fonts", "cellXfs", "cellStyleXfs", "dxfs");
    private static final String USUAL_FONT = "Calibri";

    private final boolean countsFrom1904;
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<String> fonts = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private String list = "";

    /** What a style says, once it was asked for. */
    private static final class Style {
        final int formatId;
        final int fontId;

        @Nullable
        Boolean isDate;

        Style(int formatId, int fontId) {
            this.formatId = formatId;
            this.fontId = fontId;
        }
    }

    XlsxStyles(boolean countsFrom1904) {
        this.countsFrom1904 = countsFrom1904;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        switch (localName) {
            case "numFmt" -> addFormat(attributes);
            case "font" -> addFont();
            case "name" -> nameFont(attributes);
            case "xf" -> addStyle(attributes);
            default -> list = LISTS.contains(localName) ? localName : list;
        }
    }

    private void addFormat(Attributes attributes) throws SAXException {
        String code = attributes.getValue("formatCode");
        if (list.equals("numFmts") && code != null && formats.size() < FileLimits.STYLES) {
            formats.put(number(attributes, "numFmtId"), code);
        }
    }

    private void addFont() throws SAXException {
        if (list.equals("fonts")) {
            refuseMore(fonts.size());
            fonts.add(USUAL_FONT);
        }
    }

    private void nameFont(Attributes attributes) {
        String name = attributes.getValue("val");
        if (list.equals("fonts") && name != null && !fonts.isEmpty()) {
            fonts.set(fonts.size() - 1, name.intern());
        }
    }

    private void addStyle(Attributes attributes) throws SAXException {
        if (list.equals("cellXfs")) {
            refuseMore(styles.size());
            styles.add(new Style(number(attributes, "numFmtId"), number(attributes, "fontId")));
        }
    }

    private static void refuseMore(int count) throws SAXException {
        if (count == FileLimits.STYLES) {
            throw ZipParts.tooMuch("More styles than " + FileLimits.STYLES);
        }
    }

    private static int number(Attributes attributes, String name) throws SAXException {
        return Objects.requireNonNullElse(ZipParts.wholeNumber(attributes.getValue(name)), 0);
    }

    @Nullable
    String font(int style) {
        Style found = found(style);
        return found == null ? null : fontOf(found);
    }

    private @Nullable String fontOf(Style style) {
        return style.fontId >= 0 && style.fontId < fonts.size() ? fonts.get(style.fontId) : null;
    }

    Cell number(double number, int style) {
        Style found = found(style);
        if (found == null) {
            return Cell.number(number, null, null);
        }
        String font = fontOf(found);
        if (isDate(found)) {
            LocalDate date = SerialDates.ofDay(number, countsFrom1904);
            if (date != null) {
                return Cell.date(number, date, font);
            }
        }
        return Cell.number(number, format(found.formatId), font);
    }

    private boolean isDate(Style style) {
        Boolean known = style.isDate;
        if (known == null) {
            known = SerialDates.isFormat(style.formatId, format(style.formatId));
            style.isDate = known;
        }
        return known;
    }

    private @Nullable String format(int id) {
        String own = formats.get(id);
        return own == null ? BuiltinFormats.getBuiltinFormat(id) : own;
    }

    private @Nullable Style found(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : null;
    }

    /** Days counted the way of spreadsheets. */
    static final class SerialDates {
        private SerialDates() {}

        static boolean isFormat(int formatId, @Nullable String format) {
            return format != null && DateUtil.isADateFormat(formatId, format);
        }

        /** The day of a serial number; null when it is none. */
        static @Nullable LocalDate ofDay(double number, boolean from1904) {
            return DateUtil.isValidExcelDate(number) && number >= 1
                    ? DateUtil.getLocalDateTime(number, from1904).toLocalDate()
                    : null;
        }
    }
}
