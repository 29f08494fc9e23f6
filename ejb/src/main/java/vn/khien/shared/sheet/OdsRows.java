package vn.khien.shared.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The rows of all sheets of an OpenDocument workbook, which stand one after the other in one part. */
final class OdsRows extends DefaultHandler {
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String OFFICE = NAMES + "office:1.0";
    private static final String TABLE = NAMES + "table:1.0";
    private static final String TEXT = NAMES + "text:1.0";
    private static final String CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);
    private static final int DATE_LENGTH = 10;
    private static final int MOST_COLUMNS = 20_000;

    private final OdsStyles styles;
    private final SheetVisitor visitor;
    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable String> columnStyles = new ArrayList<>();

    private boolean wanted;
    private int tables;
    private int rowNumber;
    private int rowRepeats;
    private boolean rowHidden;
    private SheetRow.Builder row = new SheetRow.Builder();
    private int column;
    private int cellRepeats;
    private String type = "";
    private String value = "";
    private @Nullable String cellStyle;
    private int paragraphs;
    private boolean inParagraph;
    private int inNote;

    OdsRows(OdsStyles styles, SheetVisitor visitor) {
        this.styles = styles;
        this.visitor = visitor;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        switch (uri) {
            case TABLE -> startOfTable(localName, attributes);
            case TEXT -> startOfText(localName, attributes);
            case OFFICE -> inNote += localName.equals("annotation") ? 1 : 0;
            default -> styles.startElement(uri, localName, qName, attributes);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        switch (uri) {
            case TABLE -> endOfTable(localName);
            case TEXT -> inParagraph = inParagraph && !localName.equals("p");
            case OFFICE -> inNote -= localName.equals("annotation") ? 1 : 0;
            default -> styles.endElement(uri, localName, qName);
        }
    }

    private void startOfTable(String localName, Attributes attributes) throws SAXException {
        switch (localName) {
            case "table" -> startTable(attributes);
            case "table-column" -> addColumns(attributes);
            case "table-row" -> startRow(attributes);
            case "table-cell", "covered-table-cell" -> startCell(attributes);
            default -> {}
        }
    }

    private void endOfTable(String localName) {
        switch (localName) {
            case "table" -> tables--;
            case "table-row" -> endRow();
            case "table-cell", "covered-table-cell" -> endCell();
            default -> {}
        }
    }

    /** Tables inside of cells are tables of drawings and charts. */
    private void startTable(Attributes attributes) {
        tables++;
        if (tables == 1) {
            String name = Objects.requireNonNullElse(attributes.getValue(TABLE, "name"), "");
            wanted = visitor.sheet(name, !styles.isHidden(attributes.getValue(TABLE, "style-name")));
            rowNumber = 0;
            columnStyles.clear();
        }
    }

    private void addColumns(Attributes attributes) throws SAXException {
        int repeats = repeats(attributes, "number-columns-repeated");
        String style = attributes.getValue(TABLE, "default-cell-style-name");
        for (int i = 0; i < repeats && columnStyles.size() < SheetRow.MAX_COLUMNS; i++) {
            columnStyles.add(style);
        }
    }

    private void startRow(Attributes attributes) throws SAXException {
        rowRepeats = repeats(attributes, "number-rows-repeated");
        String shown = attributes.getValue(TABLE, "visibility");
        rowHidden = shown != null && !shown.equals("visible");
        row = new SheetRow.Builder();
        column = 0;
    }

    private void startCell(Attributes attributes) throws SAXException {
        cellRepeats = repeats(attributes, "number-columns-repeated");
        cellStyle = attributes.getValue(TABLE, "style-name");
        String kind = Objects.requireNonNullElse(attributes.getValue(OFFICE, "value-type"), "");
        boolean failed = "error".equals(attributes.getValue(CALC, "value-type"));
        type = failed ? "error" : kind;
        value = valueOf(kind, attributes);
        text.setLength(0);
        paragraphs = 0;
    }

    private static String valueOf(String kind, Attributes attributes) {
        String attribute =
                switch (kind) {
                    case "date" -> "date-value";
                    case "boolean" -> "boolean-value";
                    case "string" -> "string-value";
                    default -> "value";
                };
        return Objects.requireNonNullElse(attributes.getValue(OFFICE, attribute), "");
    }

    private void startOfText(String localName, Attributes attributes) throws SAXException {
        switch (localName) {
            case "p" -> startParagraph();
            case "s" -> append(" ".repeat(Math.min(Cell.MAX_TEXT, repeats(attributes, "c"))));
            case "tab", "line-break" -> append(" ");
            default -> {}
        }
    }

    private void startParagraph() {
        inParagraph = inNote == 0;
        if (inParagraph && ++paragraphs > 1) {
            append("\n");
        }
    }

    private static int repeats(Attributes attributes, String name) throws SAXException {
        String uri = name.equals("c") ? TEXT : TABLE;
        return Math.max(1, Objects.requireNonNullElse(ZipParts.wholeNumber(attributes.getValue(uri, name)), 1));
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        if (inParagraph && inNote == 0) {
            append(new String(ch, start, Math.min(length, Cell.MAX_TEXT)));
        }
    }

    private void append(String more) {
        if (inParagraph && text.length() < Cell.MAX_TEXT) {
            text.append(more);
        }
    }

    private void endCell() {
        if (wanted && tables == 1) {
            Cell cell = cell();
            for (int i = 0; cell != null && i < cellRepeats && column + i < SheetRow.MAX_COLUMNS; i++) {
                row.add(column + i, cell);
            }
        }
        column = Math.min(MOST_COLUMNS, column + Math.min(MOST_COLUMNS, cellRepeats));
    }

    private @Nullable Cell cell() {
        String font = styles.font(styleOfCell());
        String shown = text.toString();
        return switch (type) {
            case "error" -> Cell.error(shown);
            case "date" -> date(shown, font);
            case "float", "currency", "percentage" -> number(shown, font);
            case "boolean" -> Cell.ofBoolean(XlsxIndex.isTrue(value));
            default -> text(shown.isEmpty() ? value : shown, font);
        };
    }

    private static @Nullable Cell text(String shown, @Nullable String font) {
        return shown.isEmpty() ? null : Cell.text(shown, font);
    }

    private @Nullable String styleOfCell() {
        return cellStyle == null && column < columnStyles.size() ? columnStyles.get(column) : cellStyle;
    }

    private Cell date(String shown, @Nullable String font) {
        try {
            LocalDate day = LocalDate.parse(value.substring(0, Math.min(value.length(), DATE_LENGTH)));
            return Cell.date((double) ChronoUnit.DAYS.between(SERIAL_START, day), day, font);
        } catch (DateTimeException e) {
            return Cell.text(shown, font);
        }
    }

    /** Zeros in front are those of the format: the cell is read as it is shown. */
    private Cell number(String shown, @Nullable String font) {
        try {
            boolean padded = shown.matches("0[0-9]{1,19}");
            return Cell.number(Double.parseDouble(value), padded ? "0".repeat(shown.length()) : null, font);
        } catch (NumberFormatException e) {
            return Cell.text(shown, font);
        }
    }

    /** Programs repeat the last, empty row down to the end of the sheet. */
    private void endRow() {
        if (tables != 1) {
            return;
        }
        for (int i = 1; i <= rowRepeats && wanted && !row.isEmpty(); i++) {
            visitor.row(row.row(rowNumber + i, rowHidden));
        }
        rowNumber += rowRepeats;
    }
}
