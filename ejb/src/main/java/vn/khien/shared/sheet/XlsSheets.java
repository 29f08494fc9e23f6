package vn.khien.shared.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel 97 to 2003. It is held in memory as a whole, so its size is limited more tightly. */
final class XlsSheets implements Sheets {
    private final Path file;

    private XlsSheets(Path file) {
        this.file = file;
    }

    static XlsSheets open(Path file, long size) throws UnreadableFile {
        UnreadableFile.Reason refused = refusal(file);
        if (refused == null && size > FileLimits.HELD) {
            refused = UnreadableFile.Reason.TOO_LARGE;
        }
        if (refused != null) {
            boolean packed = refused == UnreadableFile.Reason.ENCRYPTED;
            throw new UnreadableFile(refused, packed ? SheetFormat.XLSX : SheetFormat.XLS, null);
        }
        return new XlsSheets(file);
    }

    /** Why the container cannot be opened as a workbook; null when it can. */
    private static UnreadableFile.@Nullable Reason refusal(Path file) {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return UnreadableFile.Reason.ENCRYPTED;
            }
            boolean workbook = files.getRoot().hasEntryCaseInsensitive("Workbook")
                    || files.getRoot().hasEntryCaseInsensitive("Book");
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
        try (HSSFWorkbook workbook = workbook()) {
            visit(workbook, visitor);
        } catch (IOException e) {
            throw new UnreadableFile(UnreadableFile.Reason.CORRUPT, SheetFormat.XLS, e);
        }
    }

    private HSSFWorkbook workbook() throws UnreadableFile {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            return new HSSFWorkbook(files.getRoot(), false);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFile(UnreadableFile.Reason.ENCRYPTED, SheetFormat.XLS, e);
        } catch (IOException | RuntimeException e) {
            // A damaged record shows itself as anything, from an index out of bounds to a failed cast.
            throw new UnreadableFile(UnreadableFile.Reason.CORRUPT, SheetFormat.XLS, e);
        }
    }

    private static void visit(HSSFWorkbook workbook, SheetVisitor visitor) {
        boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean visible = workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE;
            if (visitor.sheet(workbook.getSheetName(i), visible)) {
                visit(workbook, workbook.getSheetAt(i), visitor, from1904);
            }
        }
    }

    private static void visit(HSSFWorkbook workbook, Sheet sheet, SheetVisitor visitor, boolean from1904) {
        for (Row row : sheet) {
            SheetRow.Builder cells = new SheetRow.Builder();
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                Cell read = read(workbook, cell, from1904);
                if (read != null) {
                    cells.add(cell.getColumnIndex(), read);
                }
            }
            if (!cells.isEmpty()) {
                visitor.row(cells.row(row.getRowNum() + 1, row.getZeroHeight()));
            }
        }
    }

    private static @Nullable Cell read(HSSFWorkbook workbook, org.apache.poi.ss.usermodel.Cell cell, boolean from1904) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String font = workbook.getFontAt(cell.getCellStyle().getFontIndex()).getFontName();
        return switch (type) {
            case STRING -> Cell.text(cell.getStringCellValue(), font);
            case NUMERIC -> number(cell, font, from1904);
            case ERROR ->
                Cell.error(FormulaError.forInt(cell.getErrorCellValue()).getString());
            case BOOLEAN -> Cell.ofBoolean(cell.getBooleanCellValue());
            default -> null;
        };
    }

    private static Cell number(org.apache.poi.ss.usermodel.Cell cell, String font, boolean from1904) {
        double number = cell.getNumericCellValue();
        String format = cell.getCellStyle().getDataFormatString();
        LocalDate date =
                XlsxStyles.SerialDates.ifDate(number, cell.getCellStyle().getDataFormat(), format, from1904);
        return date == null ? Cell.number(number, format, font) : Cell.date(number, date, font);
    }
}
