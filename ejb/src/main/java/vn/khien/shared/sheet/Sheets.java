package vn.khien.shared.sheet;

import org.jspecify.annotations.Nullable;

/** A file whose format is known and whose rows can be walked through. */
public interface Sheets {
    SheetFormat format();

    /** The encoding of a text file; null for a workbook, which says it itself. */
    @Nullable
    String charset();

    /** Walks through all sheets in their order. */
    void visit(SheetVisitor visitor) throws UnreadableFile;
}
