package vn.khien.shared.sheet;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.xml.sax.helpers.DefaultHandler;

/** A workbook of Excel 2007 and later, streamed. */
final class XlsxSheets implements Sheets {
    private static final String HEAD = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final Path file;

    XlsxSheets(Path file) {
        this.file = file;
    }

    static boolean isIn(ZipParts parts) {
        return parts.has(HEAD);
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
        try (ZipParts parts = ZipParts.open(file, SheetFormat.XLSX)) {
            XlsxIndex index = new XlsxIndex();
            parts.hold(HEAD, index);
            XlsxRelations relations = new XlsxRelations();
            parts.hold(RELATIONS, relations);
            XlsxStyles styles = new XlsxStyles(index.countsFrom1904());
            holdIfThere(parts, relations.styles(), styles);
            SharedTexts texts = new SharedTexts();
            holdIfThere(parts, relations.texts(), texts);
            for (XlsxIndex.Entry sheet : index.sheets()) {
                if (visitor.sheet(sheet.name(), sheet.visible())) {
                    parts.stream(partOf(sheet, relations), new XlsxRows(texts, styles, visitor));
                }
            }
        } catch (IOException e) {
            throw new UnreadableFile(UnreadableFile.Reason.CORRUPT, SheetFormat.XLSX, e);
        }
    }

    private static void holdIfThere(ZipParts parts, @Nullable String part, DefaultHandler handler)
            throws UnreadableFile {
        if (part != null && parts.has(part)) {
            parts.hold(part, handler);
        }
    }

    private static String partOf(XlsxIndex.Entry sheet, XlsxRelations relations) throws UnreadableFile {
        String part = relations.part(sheet);
        if (part == null) {
            throw new UnreadableFile(UnreadableFile.Reason.CORRUPT, SheetFormat.XLSX, null);
        }
        return part;
    }
}
