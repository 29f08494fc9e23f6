package vn.khien.shared.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** A workbook of Excel 2007 and later, streamed. Macros and whatever else it carries are never touched. */
final class XlsxSheets implements Sheets {
    static {
        // Lying about the size in the directory does not help: POI counts while it unpacks.
        ZipSecureFile.setMaxEntrySize(FileLimits.UNPACKED);
        ZipSecureFile.setMinInflateRatio(1.0 / FileLimits.RATIO);
    }

    private final Path file;

    private XlsxSheets(Path file) {
        this.file = file;
    }

    static XlsxSheets open(Path file) throws IOException, UnreadableFile {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            refuseBomb(zip);
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new UnreadableFile(UnreadableFile.Reason.NOT_ROWS, null, null);
            }
        } catch (ZipException e) {
            throw new UnreadableFile(UnreadableFile.Reason.CORRUPT, SheetFormat.XLSX, e);
        }
        return new XlsxSheets(file);
    }

    private static void refuseBomb(ZipFile zip) throws UnreadableFile {
        long total = 0;
        boolean bomb = zip.size() > FileLimits.ENTRIES;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements() && !bomb; ) {
            ZipEntry entry = all.nextElement();
            total += Math.max(0, entry.getSize());
            bomb = total > FileLimits.UNPACKED || isTooTight(entry) || isTooLargeToHold(entry);
        }
        if (bomb) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_LARGE, SheetFormat.XLSX, null);
        }
    }

    private static boolean isTooTight(ZipEntry entry) {
        return entry.getSize() > FileLimits.RATIO_FROM
                && entry.getSize() > FileLimits.RATIO * Math.max(1, entry.getCompressedSize());
    }

    private static boolean isTooLargeToHold(ZipEntry entry) {
        boolean streamed =
                entry.getName().startsWith("xl/worksheets/") || !entry.getName().endsWith(".xml");
        return !streamed && entry.getSize() > FileLimits.UNPACKED_HELD;
    }

    @Override
    public SheetFormat format() {
        return SheetFormat.XLSX;
    }

    @Override
    public @Nullable String charset() {
        return null;
    }

    @Override
    public void visit(SheetVisitor visitor) throws UnreadableFile {
        try (OPCPackage opened = opened(file)) {
            XSSFReader reader = new XSSFReader(opened);
            XlsxIndex index = new XlsxIndex();
            try (InputStream workbook = reader.getWorkbookData()) {
                parse(workbook, index);
            }
            visit(opened, reader, index, visitor);
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new UnreadableFile(reasonOf(e), SheetFormat.XLSX, e);
        }
    }

    private static void visit(OPCPackage opened, XSSFReader reader, XlsxIndex index, SheetVisitor visitor)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(opened, false);
        XlsxStyles styles = new XlsxStyles(styles(reader), index.countsFrom1904());
        for (XlsxIndex.Entry sheet : index.sheets()) {
            if (visitor.sheet(sheet.name(), sheet.visible())) {
                try (InputStream rows = rows(reader, sheet)) {
                    parse(rows, new XlsxRows(texts, styles, visitor));
                }
            }
        }
    }

    private static OPCPackage opened(Path file) throws InvalidFormatException {
        try {
            return OPCPackage.open(file.toFile(), PackageAccess.READ);
        } catch (RuntimeException e) {
            // POI tells of a package out of order in many ways, most of them unchecked.
            throw new InvalidFormatException("The package cannot be opened", e);
        }
    }

    private static @Nullable StylesTable styles(XSSFReader reader) throws IOException, InvalidFormatException {
        try {
            return reader.getStylesTable();
        } catch (POIXMLException e) {
            throw new InvalidFormatException("The styles cannot be read", e);
        }
    }

    private static InputStream rows(XSSFReader reader, XlsxIndex.Entry sheet)
            throws IOException, InvalidFormatException {
        try {
            return reader.getSheet(sheet.relation());
        } catch (IllegalArgumentException e) {
            throw new InvalidFormatException("The sheet is not there", e);
        }
    }

    private static void parse(InputStream xml, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        // Nothing honest declares a document type; one could name other files or grow without end.
        parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        parser.setContentHandler(handler);
        parser.parse(new InputSource(xml));
    }

    private static UnreadableFile.Reason reasonOf(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Zip bomb") || message.contains("exceeds the max")) {
                return UnreadableFile.Reason.TOO_LARGE;
            }
        }
        return UnreadableFile.Reason.CORRUPT;
    }
}
