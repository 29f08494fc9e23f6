package vn.khien.shared.sheet;

import java.io.IOException;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/** What the heads of an old workbook's records tell before any of them is taken to pieces. */
final class XlsOutline {
    private static final Set<Integer> CELLS = Set.of(
            (int) LabelSSTRecord.sid,
            (int) LabelRecord.sid,
            (int) NumberRecord.sid,
            (int) RKRecord.sid,
            (int) MulRKRecord.sid,
            (int) FormulaRecord.sid,
            (int) BoolErrRecord.sid);
    private static final int HEAD = 4;
    private static final int UNIQUE_AT = 4;
    private static final int LARGEST = 0xFFFF;

    private final byte[] body = new byte[LARGEST];
    private long texts;
    private long cells;
    private int lastRow = -1;
    private boolean sorted = true;
    // Some programs lock every workbook with a password that they all know. What stands in it cannot be told from
    // outside.
    private boolean locked;

    private XlsOutline() {}

    static XlsOutline of(DirectoryNode root) throws IOException {
        XlsOutline outline = new XlsOutline();
        if (root.hasEntryCaseInsensitive("Workbook")) {
            try (DocumentInputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook"))) {
                outline.read(in);
            }
        }
        return outline;
    }

    private void read(DocumentInputStream in) {
        while (in.available() >= HEAD) {
            int kind = in.readUShort();
            int length = Math.min(in.readUShort(), in.available());
            in.readFully(body, 0, length);
            note(kind, length);
        }
    }

    private void note(int kind, int length) {
        if (kind == SSTRecord.sid) {
            texts += length < HEAD + UNIQUE_AT ? 0 : number(UNIQUE_AT);
        } else if (kind == BOFRecord.sid) {
            lastRow = -1;
        } else if (kind == FilePassRecord.sid) {
            locked = true;
        } else if (CELLS.contains(kind)) {
            noteCell();
        }
    }

    private void noteCell() {
        int row = (body[0] & 0xFF) | (body[1] & 0xFF) << 8;
        sorted &= row >= lastRow;
        lastRow = row;
        cells++;
    }

    private long number(int at) {
        return (body[at] & 0xFFL)
                | (body[at + 1] & 0xFFL) << 8
                | (body[at + 2] & 0xFFL) << 16
                | (body[at + 3] & 0xFFL) << 24;
    }

    /** Whether the cells of each sheet stand row by row, as Excel writes them and some other programs do not. */
    boolean isSorted() {
        return sorted && !locked;
    }

    boolean isTooLarge() {
        return (!locked && texts > FileLimits.OLD_TEXTS) || (!isSorted() && cells > FileLimits.UNSORTED_CELLS);
    }
}
