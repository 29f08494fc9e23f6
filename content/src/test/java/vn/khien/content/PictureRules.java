package vn.khien.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What every picture must keep: it is shown under a strict content policy, in two languages, beside others. */
final class PictureRules {

    private static final Set<String> ELEMENTS = Set.of(
            "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "defs", "clipPath", "use");
    private static final Set<String> DYES = Set.of(
            "none", "#2a3a94", "#eceef9", "#b9c0e6", "#12633d", "#e2f2e8", "#f4b52e", "#ffe3a1", "#fff1cf", "#a3261b",
            "#fbe9e6", "#161a26", "#f6f5f1", "#ffffff", "#fff", "#4b5163", "#e9eaed", "#e88b6b");

    private PictureRules() {}

    /** Shapes only, in the colours of the product and the shape of the page: no words, no script, no style, nothing from outside. */
    static List<String> pictures(ModuleFolder module) {
        List<String> complaints = new ArrayList<>();
        for (Node lesson : module.lessons()) {
            String name = lesson.at("picture").text();
            Path file = module.folder().resolve(name);
            if (Files.isRegularFile(file)) {
                faults(file).forEach(it -> complaints.add(name + ": " + it));
            }
        }
        return complaints;
    }

    private static List<String> faults(Path file) {
        List<String> faults = new ArrayList<>();
        try {
            Document picture = parse(file);
            String viewBox = picture.getDocumentElement().getAttribute("viewBox");
            ModuleRules.complain(faults, !viewBox.equals("0 0 640 400"), "viewBox is '" + viewBox + "'");
            NodeList elements = picture.getElementsByTagName("*");
            IntStream.range(0, elements.getLength())
                    .mapToObj(elements::item)
                    .map(Element.class::cast)
                    .forEach(it -> check(it, faults));
        } catch (SAXException e) {
            faults.add("is no XML without a document type: " + e.getMessage());
        }
        return faults;
    }

    private static void check(Element element, List<String> faults) {
        String tag = element.getTagName();
        ModuleRules.complain(faults, !ELEMENTS.contains(tag), "element <" + tag + ">");
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String name = attribute.getName().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            boolean colour = name.equals("fill") || name.equals("stroke");
            boolean reference = name.endsWith("href") || value.contains("url(");
            boolean active = name.startsWith("on") || name.equals("style") || name.equals("class");
            boolean wrongColour = colour && !DYES.contains(value.toLowerCase(Locale.ROOT));
            boolean outside = reference && !value.startsWith("#") && !value.startsWith("url(#");
            ModuleRules.complain(faults, active || wrongColour || outside, tag + " " + name + "=" + value);
        }
    }

    /** A document type is refused, since it could pull in files. */
    private static Document parse(Path file) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }
}
