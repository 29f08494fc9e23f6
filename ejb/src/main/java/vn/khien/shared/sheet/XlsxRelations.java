package vn.khien.shared.sheet;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Where the parts of a workbook stand that its head speaks of. */
final class XlsxRelations extends DefaultHandler {
    private static final String FOLDER = "xl/";

    private final Map<String, String> byId = new HashMap<>();
    private @Nullable String texts;
    private @Nullable String styles;

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        String target = attributes.getValue("Target");
        String type = attributes.getValue("Type");
        String id = attributes.getValue("Id");
        boolean inside = !"External".equals(attributes.getValue("TargetMode"));
        if (localName.equals("Relationship") && inside && target != null && type != null && id != null) {
            String part = part(target);
            byId.put(id, part);
            if (type.endsWith("/sharedStrings")) {
                texts = part;
            } else if (type.endsWith("/styles")) {
                styles = part;
            }
        }
    }

    private static String part(String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        return target.startsWith("../") ? target.substring(3) : FOLDER + target.replaceFirst("^\\./", "");
    }

    @Nullable
    String part(XlsxIndex.Entry sheet) {
        return byId.get(sheet.relation());
    }

    @Nullable
    String texts() {
        return texts;
    }

    @Nullable
    String styles() {
        return styles;
    }
}
