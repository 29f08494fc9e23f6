package vn.khien.shared.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Puts the records of an old workbook together to rows. */
final class XlsRows implements HSSFListener {
    /** In the file's counting there is no font of this number. */
    private static final int NO_FONT = 4;

    private final SheetVisitor visitor;
    private final boolean sorted;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<String> fonts = new ArrayList<>();
    private final List<ExtendedFormatRecord> styles = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final Map<Integer, Boolean> dateStyles = new HashMap<>();
    private final BitSet hidden = new BitSet();
    private final NavigableMap<Integer, SheetRow.Builder> rows = new TreeMap<>();
    private @Nullable SSTRecord texts;
    private boolean from1904;
    private int depth;
    private int sheet = -1;
    private boolean wanted;
    private @Nullable FormulaRecord textFormula;

    /**
     * Takes the records of one workbook.
     *
     * @param sorted whether a row is whole once the next one begins
     */
    XlsRows(SheetVisitor visitor, boolean sorted) {
        this.visitor = visitor;
        this.sorted = sorted;
    }

    @Override
    public void processRecord(Record read) {
        if (read instanceof BOFRecord begin) {
            begin(begin);
        } else if (read instanceof EOFRecord) {
            end();
        } else if (sheet < 0) {
            head(read);
        } else if (wanted && depth == 1) {
            content(read);
        }
    }

    /** Charts are books inside of sheets. */
    private void begin(BOFRecord begin) {
        depth++;
        if (depth == 1 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
            sheet++;
            BoundSheetRecord[] ordered = BoundSheetRecord.orderByBofPosition(sheets);
            hidden.clear();
            wanted = sheet < ordered.length
                    && visitor.sheet(
                            ordered[sheet].getSheetname(),
                            !ordered[sheet].isHidden() && !ordered[sheet].isVeryHidden());
        }
    }

    private void end() {
        depth--;
        if (depth == 0) {
            showRowsBefore(Integer.MAX_VALUE);
        }
    }

    private void head(Record read) {
        if (read instanceof BoundSheetRecord bound) {
            sheets.add(bound);
        } else if (read instanceof SSTRecord shared) {
            texts = shared;
        } else if (read instanceof FontRecord font) {
            fonts.add(font.getFontName());
        } else if (read instanceof ExtendedFormatRecord style) {
            styles.add(style);
        } else if (read instanceof FormatRecord format) {
            formats.put(format.getIndexCode(), format.getFormatString());
        } else if (read instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        }
    }

    private void content(Record read) {
        if (read instanceof RowRecord row) {
            hidden.set(row.getRowNumber(), row.getZeroHeight());
        } else if (read instanceof StringRecord result && textFormula != null) {
            add(textFormula, Cell.text(result.getString(), font(textFormula)));
            textFormula = null;
        } else if (read instanceof CellValueRecordInterface cell) {
            add(cell, value(cell));
        }
    }

    private @Nullable Cell value(CellValueRecordInterface cell) {
        if (cell instanceof NumberRecord number) {
            return number(cell, number.getValue());
        }
        if (cell instanceof RKRecord number) {
            return number(cell, number.getRKNumber());
        }
        if (cell instanceof BoolErrRecord other) {
            return other.isError() ? error(other.getErrorValue()) : Cell.ofBoolean(other.getBooleanValue());
        }
        return cell instanceof FormulaRecord formula ? result(formula) : text(cell);
    }

    private @Nullable Cell text(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord label && texts != null) {
            return Cell.text(texts.getString(label.getSSTIndex()).getString(), font(cell));
        }
        return cell instanceof LabelRecord label ? Cell.text(label.getValue(), font(cell)) : null;
    }

    private @Nullable Cell result(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            textFormula = formula;
            return null;
        }
        CellType type = formula.getCachedResultTypeEnum();
        return switch (type) {
            case NUMERIC -> number(formula, formula.getValue());
            case BOOLEAN -> Cell.ofBoolean(formula.getCachedBooleanValue());
            case ERROR -> error(formula.getCachedErrorValue());
            default -> null;
        };
    }

    private static Cell error(int code) {
        return Cell.error(FormulaError.forInt(code).getString());
    }

    private Cell number(CellValueRecordInterface cell, double number) {
        String font = font(cell);
        LocalDate date = isDate(cell.getXFIndex()) ? XlsxStyles.SerialDates.ofDay(number, from1904) : null;
        return date == null ? Cell.number(number, format(cell.getXFIndex()), font) : Cell.date(number, date, font);
    }

    private boolean isDate(int style) {
        return dateStyles.computeIfAbsent(
                style,
                any -> style < styles.size()
                        && XlsxStyles.SerialDates.isFormat(styles.get(style).getFormatIndex(), format(style)));
    }

    private @Nullable String format(int style) {
        if (style >= styles.size()) {
            return null;
        }
        int id = styles.get(style).getFormatIndex();
        String own = formats.get(id);
        return own == null ? BuiltinFormats.getBuiltinFormat(id) : own;
    }

    private @Nullable String font(CellValueRecordInterface cell) {
        int style = cell.getXFIndex();
        if (style >= styles.size()) {
            return null;
        }
        int number = styles.get(style).getFontIndex();
        int at = number > NO_FONT ? number - 1 : number;
        return at < fonts.size() ? fonts.get(at) : null;
    }

    private void add(CellValueRecordInterface place, @Nullable Cell cell) {
        if (sorted) {
            showRowsBefore(place.getRow());
        }
        if (cell != null) {
            rows.computeIfAbsent(place.getRow(), any -> new SheetRow.Builder()).add(place.getColumn(), cell);
        }
    }

    private void showRowsBefore(int next) {
        while (!rows.isEmpty() && rows.firstKey() < next) {
            Map.Entry<Integer, SheetRow.Builder> first = rows.pollFirstEntry();
            if (wanted && !first.getValue().isEmpty()) {
                visitor.row(first.getValue().row(first.getKey() + 1, hidden.get(first.getKey())));
            }
        }
    }
}
