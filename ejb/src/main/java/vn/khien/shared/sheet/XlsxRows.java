package vn.khien.shared.sheet;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The rows of one sheet. What the sheet claims about its own size is not read. */
final class XlsxRows extends DefaultHandler {
    private static final int FAR_RIGHT = 100_000;
    private static final int LETTERS = 26;

    private final SharedTexts texts;
    private final XlsxStyles styles;
    private final SheetVisitor visitor;
    private final StringBuilder value = new StringBuilder();

    private SheetRow.Builder row = new SheetRow.Builder();
    private int rowNumber;
    private boolean rowHidden;
    private int column = -1;
    private String type = "n";
    private int style;
    private boolean inValue;
    private boolean inPhonetic;

    XlsxRows(SharedTexts texts, XlsxStyles styles, SheetVisitor visitor) {
        this.texts = texts;
        this.styles = styles;
        this.visitor = visitor;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        switch (localName) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "rPh" -> inPhonetic = true;
            case "v", "t" -> inValue = !inPhonetic;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        switch (localName) {
            case "row" -> endRow();
            case "c" -> endCell();
            case "rPh" -> inPhonetic = false;
            case "v", "t" -> inValue = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        if (inValue && value.length() <= Cell.MAX_TEXT) {
            value.append(ch, start, length);
        }
    }

    private void startRow(Attributes attributes) throws SAXException {
        rowNumber = number(attributes.getValue("r"), rowNumber + 1);
        rowHidden = XlsxIndex.isTrue(attributes.getValue("hidden"));
        row = new SheetRow.Builder();
        column = -1;
    }

    private static int number(@Nullable String written, int otherwise) throws SAXException {
        return Objects.requireNonNullElse(ZipParts.wholeNumber(written), otherwise);
    }

    /** BC17 stands in the column of BC. */
    private static int columnOf(String place) throws SAXException {
        int column = 0;
        for (int i = 0; i < place.length() && column < FAR_RIGHT; i++) {
            int letter = Character.toUpperCase(place.charAt(i)) - 'A';
            if (letter < 0 || letter >= LETTERS) {
                break;
            }
            column = column * LETTERS + letter + 1;
        }
        if (column == 0) {
            throw new SAXException("Not a place: " + place);
        }
        return column - 1;
    }

    private void startCell(Attributes attributes) throws SAXException {
        String place = attributes.getValue("r");
        column = place == null ? column + 1 : columnOf(place);
        type = Objects.requireNonNullElse(attributes.getValue("t"), "n");
        style = number(attributes.getValue("s"), 0);
        value.setLength(0);
    }

    private void endCell() throws SAXException {
        if (value.isEmpty()) {
            return;
        }
        try {
            row.add(column, cell(value.toString()));
        } catch (NumberFormatException e) {
            throw new SAXException("A cell refers to nothing: " + value, e);
        }
    }

    private Cell cell(String stored) throws SAXException {
        return switch (type) {
            case "s" -> sharedText(Integer.parseInt(stored.strip()));
            case "e" -> Cell.error(stored);
            case "b" -> Cell.ofBoolean(XlsxIndex.isTrue(stored));
            case "n" -> styles.number(Double.parseDouble(stored), style);
            default -> Cell.text(stored, styles.font(style));
        };
    }

    private Cell sharedText(int at) throws SAXException {
        String text = texts.at(at);
        if (text == null) {
            throw new SAXException("No text " + at);
        }
        return Cell.text(text, styles.font(style));
    }

    private void endRow() {
        if (!row.isEmpty()) {
            visitor.row(row.row(rowNumber, rowHidden));
        }
    }
}
