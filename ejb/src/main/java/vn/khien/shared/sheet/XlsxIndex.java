package vn.khien.shared.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the head of a workbook says of its sheets. */
final class XlsxIndex extends DefaultHandler {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final List<Entry> sheets = new ArrayList<>();
    private boolean countsFrom1904;

    record Entry(String name, String relation, boolean visible) {}

    List<Entry> sheets() {
        return sheets;
    }

    /** Some workbooks of old Macintoshes count days from 1904. */
    boolean countsFrom1904() {
        return countsFrom1904;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (localName.equals("workbookPr")) {
            countsFrom1904 = isTrue(attributes.getValue("date1904"));
        } else if (localName.equals("sheet")) {
            String state = attributes.getValue("state");
            String relation = relation(attributes);
            if (relation != null) {
                sheets.add(new Entry(attributes.getValue("name"), relation, state == null || state.equals("visible")));
            }
        }
    }

    private static @Nullable String relation(Attributes attributes) {
        String relation = attributes.getValue(RELATIONS, "id");
        return relation == null ? attributes.getValue(STRICT_RELATIONS, "id") : relation;
    }

    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
