package vn.khien.shared.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Puts the tags of tables together to rows. */
final class HtmlRows {
    private static final int MAX_SPAN = 1_000;
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern STYLED_FONT =
            Pattern.compile("font-family\\s*:\\s*[\"']?([^;,\"']+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FACE = Pattern.compile("\\sface\\s*=\\s*[\"']?([^\"',>]+)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> ENDS_OF_CELLS = Set.of("/td", "/th");
    private static final Set<String> ENDS_OF_ROWS = Set.of("/tr", "/table", "/tbody", "/thead");
    private static final Set<String> BREAKS = Set.of("br", "br/", "p", "/p", "div", "/div", "li");
    private static final Set<String> FONTS = Set.of("font", "span");
    private static final Pattern WIDTH = span("colspan");
    private static final Pattern HEIGHT = span("rowspan");

    private final SheetVisitor visitor;
    private final Map<Integer, Integer> stillTaken = new HashMap<>();
    private final Map<Integer, Integer> reachDown = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private SheetRow.@Nullable Builder row;
    private int number;
    private boolean hidden;
    private int column;
    private boolean inCell;
    private int width;
    private @Nullable String font;

    HtmlRows(SheetVisitor visitor) {
        this.visitor = visitor;
    }

    private static Pattern span(String attribute) {
        return Pattern.compile("\\s" + attribute + "\\s*=\\s*[\"']?\\s*([0-9]{1,4})", Pattern.CASE_INSENSITIVE);
    }

    void text(String more) {
        if (inCell && text.length() < Cell.MAX_TEXT) {
            text.append(more);
        }
    }

    /**
     * A tag begins or ends.
     *
     * @param name in small letters, with a slash in front where it ends
     */
    void tag(String name, String whole) {
        if (name.equals("tr")) {
            startRow(whole);
        } else if (CELLS.contains(name)) {
            startCell(whole);
        } else if (ENDS_OF_CELLS.contains(name)) {
            endCell();
        } else if (ENDS_OF_ROWS.contains(name)) {
            endRow();
        } else if (BREAKS.contains(name)) {
            text(" ");
        } else if (FONTS.contains(name)) {
            noteFont(whole);
        }
    }

    private void startRow(String whole) {
        endRow();
        number++;
        row = new SheetRow.Builder();
        hidden = whole.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
        column = 0;
    }

    private void startCell(String whole) {
        endCell();
        if (row != null) {
            while (stillTaken.containsKey(column)) {
                column++;
            }
            inCell = true;
            text.setLength(0);
            width = span(WIDTH, whole);
            font = null;
            noteFont(whole);
            int height = span(HEIGHT, whole);
            for (int i = column; i < Math.min(column + width, SheetRow.MAX_COLUMNS) && height > 1; i++) {
                reachDown.put(i, height);
            }
        }
    }

    private void noteFont(String whole) {
        if (inCell && font == null) {
            font = first(FACE, whole);
            font = font == null ? first(STYLED_FONT, whole) : font;
        }
    }

    private static @Nullable String first(Pattern pattern, String whole) {
        Matcher found = pattern.matcher(whole);
        return found.find() ? found.group(1).strip() : null;
    }

    private static int span(Pattern attribute, String whole) {
        Matcher told = attribute.matcher(whole);
        return told.find() ? Math.min(MAX_SPAN, Math.max(1, Integer.parseInt(told.group(1)))) : 1;
    }

    private void endCell() {
        if (inCell && row != null) {
            String plain = Parser.unescapeEntities(text.toString(), false);
            row.add(column, Cell.text(BLANKS.matcher(plain).replaceAll(" ").strip(), font));
            column += width;
        }
        inCell = false;
    }

    /** Cells that reach down from rows above push the others to the right. */
    private void endRow() {
        endCell();
        if (row == null) {
            return;
        }
        if (!row.isEmpty()) {
            visitor.row(row.row(number, hidden));
        }
        row = null;
        stillTaken.putAll(reachDown);
        reachDown.clear();
        stillTaken.replaceAll((at, rows) -> rows - 1);
        stillTaken.values().removeIf(rows -> rows <= 0);
    }

    void end() {
        endRow();
    }
}
