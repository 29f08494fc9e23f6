package vn.khien.shared.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row that has something in it.
 *
 * @param number as the program shows it that wrote the file, from 1
 * @param cells the filled ones by column, from 0
 */
public record SheetRow(int number, boolean hidden, NavigableMap<Integer, Cell> cells) {
    /** Columns past this one are not read: no list is wider. */
    static final int MAX_COLUMNS = 256;

    public @Nullable Cell cell(@Nullable Integer column) {
        return column == null ? null : cells.get(column);
    }

    /** The text of a cell, empty when the cell is. */
    public String text(@Nullable Integer column) {
        Cell cell = cell(column);
        return cell == null ? "" : cell.text();
    }

    /** From left to right. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        cells.values().forEach(cell -> texts.add(cell.text()));
        return texts;
    }

    /** Collects the cells of one row and drops what looks empty. */
    static final class Builder {
        private final NavigableMap<Integer, Cell> cells = new TreeMap<>();

        void add(int column, Cell cell) {
            if (column < MAX_COLUMNS && !looksEmpty(cell.text())) {
                cells.put(column, cell);
            }
        }

        boolean isEmpty() {
            return cells.isEmpty();
        }

        SheetRow row(int number, boolean hidden) {
            return new SheetRow(number, hidden, cells);
        }

        private static boolean looksEmpty(String text) {
            return text.codePoints()
                    .allMatch(point -> Character.isWhitespace(point)
                            || Character.isSpaceChar(point)
                            || (point >= 0x200B && point <= 0x200D)
                            || point == 0xFEFF);
        }
    }
}
