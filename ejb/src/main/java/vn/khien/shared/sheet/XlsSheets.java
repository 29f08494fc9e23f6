package vn.khien.shared.sheet;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel 97 to 2003, read record by record. */
final class XlsSheets implements Sheets {
    private static final String BOOK = "Workbook";

    private final Path file;

    private XlsSheets(Path file) {
        this.file = file;
    }

    static XlsSheets open(Path file) throws UnreadableFile {
        UnreadableFile.Reason refused = refusal(file);
        if (refused != null) {
            boolean packed = refused == UnreadableFile.Reason.ENCRYPTED;
            throw new UnreadableFile(refused, packed ? SheetFormat.XLSX : SheetFormat.XLS, null);
        }
        return new XlsSheets(file);
    }

    /** Why the container cannot be opened as a workbook; null when it can. */
    private static UnreadableFile.@Nullable Reason refusal(Path file) {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return UnreadableFile.Reason.ENCRYPTED;
            }
            boolean workbook = root.hasEntryCaseInsensitive(BOOK) || root.hasEntryCaseInsensitive("Book");
            return workbook ? null : UnreadableFile.Reason.NOT_ROWS;
        } catch (IOException | RuntimeException e) {
            return UnreadableFile.Reason.CORRUPT;
        }
    }

    @Override
    public SheetFormat format() {
        return SheetFormat.XLS;
    }

    @Override
    public @Nullable String charset() {
        return null;
    }

    @Override
    public void visit(SheetVisitor visitor) throws UnreadableFile {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            visit(files, visitor);
        } catch (TooManyRows e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFile(UnreadableFile.Reason.ENCRYPTED, SheetFormat.XLS, e);
        } catch (IOException | RuntimeException e) {
            // A damaged record shows itself as anything, from an index out of bounds to a failed cast.
            throw new UnreadableFile(UnreadableFile.Reason.CORRUPT, SheetFormat.XLS, e);
        }
    }

    private static void visit(POIFSFileSystem files, SheetVisitor visitor) throws IOException, UnreadableFile {
        XlsOutline outline = XlsOutline.of(files.getRoot());
        if (outline.isTooLarge()) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_LARGE, SheetFormat.XLS, null);
        }
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(new XlsRows(visitor, outline.isSorted()));
        new HSSFEventFactory().processWorkbookEvents(request, files);
    }
}
