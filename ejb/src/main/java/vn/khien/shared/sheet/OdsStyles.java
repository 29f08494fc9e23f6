package vn.khien.shared.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The fonts of an OpenDocument workbook, and which of its sheets are hidden. */
final class OdsStyles extends DefaultHandler {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String STYLE = OFFICE + "style:1.0";
    private static final String TABLE = OFFICE + "table:1.0";
    private static final String FORMATTING = OFFICE + "xsl-fo-compatible:1.0";
    private static final String DRAWING = OFFICE + "svg-compatible:1.0";
    private static final int MOST_PARENTS = 10;

    private final Map<String, String> families = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> hiddenTables = new HashSet<>();
    private @Nullable String style;

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        switch (localName) {
            case "font-face" -> addFace(attributes);
            case "style" -> startStyle(attributes);
            case "text-properties" -> addFont(attributes);
            case "table-properties" -> addTable(attributes);
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        if (localName.equals("style")) {
            style = null;
        }
    }

    private void addFace(Attributes attributes) throws SAXException {
        put(families, attributes.getValue(STYLE, "name"), attributes.getValue(DRAWING, "font-family"));
    }

    private void startStyle(Attributes attributes) throws SAXException {
        style = attributes.getValue(STYLE, "name");
        put(parents, style, attributes.getValue(STYLE, "parent-style-name"));
    }

    private void addFont(Attributes attributes) throws SAXException {
        String family = attributes.getValue(FORMATTING, "font-family");
        String face = attributes.getValue(STYLE, "font-name");
        String named = face == null ? null : families.getOrDefault(face, face);
        put(fonts, style, family == null ? named : family);
    }

    private void addTable(Attributes attributes) {
        if (style != null && "false".equals(attributes.getValue(TABLE, "display"))) {
            hiddenTables.add(style);
        }
    }

    private static void put(Map<String, String> map, @Nullable String key, @Nullable String value) throws SAXException {
        if (key != null && value != null) {
            if (map.size() == FileLimits.STYLES) {
                throw ZipParts.tooMuch("More styles than " + FileLimits.STYLES);
            }
            map.put(key, value.replaceAll("^['\"]|['\"]$", ""));
        }
    }

    boolean isHidden(@Nullable String tableStyle) {
        return tableStyle != null && hiddenTables.contains(tableStyle);
    }

    /** The font of a style or of one that it follows. */
    @Nullable
    String font(@Nullable String cellStyle) {
        String name = cellStyle;
        for (int i = 0; name != null && i < MOST_PARENTS; i++) {
            String font = fonts.get(name);
            if (font != null) {
                return font;
            }
            name = parents.get(name);
        }
        return null;
    }
}
