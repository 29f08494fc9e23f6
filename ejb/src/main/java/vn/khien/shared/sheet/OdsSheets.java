package vn.khien.shared.sheet;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A workbook of LibreOffice and other programs that follow the OpenDocument standard, streamed. */
final class OdsSheets implements Sheets {
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
    private static final int HEAD = 64 * 1024;

    private final Path file;

    private OdsSheets(Path file) {
        this.file = file;
    }

    static boolean isIn(ZipParts parts) throws IOException {
        return parts.start("mimetype", HEAD).strip().startsWith(SPREADSHEET)
                || (parts.has(CONTENT) && parts.start(MANIFEST, HEAD).contains(SPREADSHEET));
    }

    static OdsSheets open(Path file, ZipParts parts) throws IOException, UnreadableFile {
        if (parts.start(MANIFEST, HEAD).contains("encryption-data")) {
            throw new UnreadableFile(UnreadableFile.Reason.ENCRYPTED, SheetFormat.ODS, null);
        }
        return new OdsSheets(file);
    }

    @Override
    public SheetFormat format() {
        return SheetFormat.ODS;
    }

    @Override
    public @Nullable String charset() {
        return null;
    }

    @Override
    public void visit(SheetVisitor visitor) throws UnreadableFile {
        try (ZipParts parts = ZipParts.open(file, SheetFormat.ODS)) {
            OdsStyles styles = new OdsStyles();
            if (parts.has(STYLES)) {
                parts.hold(STYLES, styles);
            }
            parts.stream(CONTENT, new OdsRows(styles, visitor));
        } catch (IOException e) {
            throw new UnreadableFile(UnreadableFile.Reason.CORRUPT, SheetFormat.ODS, e);
        }
    }
}
