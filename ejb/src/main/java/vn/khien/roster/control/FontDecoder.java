package vn.khien.roster.control;

import java.util.EnumSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khien.roster.FontEncoding;
import vn.khien.shared.sheet.Cell;
import vn.khien.shared.sheet.LegacyFont;
import vn.khien.shared.sheet.SheetRow;
import vn.khien.shared.sheet.Syllables;

/**
 * Turns text typed in fonts from before Unicode into Unicode, cell by cell: by the name of the font where the file tells,
 * otherwise by which reading gives Vietnamese syllables.
 */
final class FontDecoder {
    private final Set<FontEncoding> seen = EnumSet.noneOf(FontEncoding.class);
    // Where a file names no fonts, one telling cell decides for those that could be read either way.
    private @Nullable LegacyFont assumed;

    /** The encodings of the letters met so far. */
    Set<FontEncoding> seen() {
        return seen;
    }

    SheetRow decode(SheetRow row) {
        NavigableMap<Integer, Cell> cells = new TreeMap<>();
        row.cells().forEach((column, cell) -> cells.put(column, decode(cell)));
        return new SheetRow(row.number(), row.hidden(), cells);
    }

    private Cell decode(Cell cell) {
        String text = cell.text();
        if (cell.kind() != Cell.Kind.TEXT || text.chars().allMatch(letter -> letter < 0x80)) {
            return cell;
        }
        LegacyFont font = LegacyFont.fits(text) ? fontOf(cell, text) : null;
        if (font == null) {
            noteUnicode(text);
            return cell.inUnicode(text, null);
        }
        seen.add(font == LegacyFont.TCVN3 ? FontEncoding.TCVN3 : FontEncoding.VNI);
        return cell.inUnicode(font.decode(text), font);
    }

    private void noteUnicode(String text) {
        if (text.chars().anyMatch(letter -> letter >= 0x80 && Character.isLetter(letter))) {
            seen.add(FontEncoding.UNICODE);
        }
    }

    private @Nullable LegacyFont fontOf(Cell cell, String text) {
        LegacyFont named = LegacyFont.named(cell.font());
        double asTyped = Syllables.shareOf(text);
        if (named != null) {
            // Unicode typed over an old font looks right to whoever typed it, so it happens.
            return asTyped == 1 && Syllables.shareOf(named.decode(text)) < 1 ? null : named;
        }
        LegacyFont telling = telling(text, asTyped);
        if (telling != null) {
            assumed = telling;
            return telling;
        }
        boolean mayAssume = cell.font() == null && !seen.contains(FontEncoding.UNICODE);
        return mayAssume && assumed != null && Syllables.shareOf(assumed.decode(text)) == 1 ? assumed : null;
    }

    /** The font whose reading makes sense of text that makes none as it stands. */
    private static @Nullable LegacyFont telling(String text, double asTyped) {
        LegacyFont best = null;
        double most = asTyped;
        for (LegacyFont font : LegacyFont.values()) {
            double share = Syllables.shareOf(font.decode(text));
            if (share > most && share > 0.7) {
                best = font;
                most = share;
            }
        }
        return best;
    }
}
