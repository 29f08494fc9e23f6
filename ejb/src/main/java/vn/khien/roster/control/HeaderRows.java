package vn.khien.roster.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import vn.khien.roster.RosterKind;
import vn.khien.shared.VietnameseText;
import vn.khien.shared.sheet.Cell;
import vn.khien.shared.sheet.SheetRow;

/** The rows of one header, which may be several: a wide title above narrower ones. */
final class HeaderRows {
    private static final int MOST_ROWS = 3;
    private static final int FEWEST_TITLES = 3;

    /** Titles whose words stand in no row of a person. */
    private static final Set<Column> TELLING = Set.of(
            Column.NUMBER,
            Column.BIRTH,
            Column.CLASS,
            Column.CLASS_CODE,
            Column.GRADE,
            Column.MOET_ID,
            Column.NATIONAL_ID,
            Column.PERSON_CODE,
            Column.STATE,
            Column.EMAIL);

    private final RosterKind kind;
    private final List<SheetRow> rows = new ArrayList<>();
    private final NavigableMap<Integer, String> titles = new TreeMap<>();
    private final Map<Integer, String> groups = new HashMap<>();

    private HeaderRows(RosterKind kind) {
        this.kind = kind;
    }

    /** Whether a header may begin here: a title for names among other titles. */
    static boolean mayBegin(SheetRow row, RosterKind kind) {
        Set<Column> found = recognised(row, kind);
        boolean names = found.contains(Column.FULL_NAME)
                || (found.contains(Column.FAMILY_AND_MIDDLE) && found.contains(Column.GIVEN_NAME));
        boolean more = found.stream().anyMatch(Column::tellsOfPerson);
        return names && (more || row.cells().size() >= FEWEST_TITLES);
    }

    /** Whether this may be the upper half of a header whose title for names stands in the row below. */
    static boolean mayCover(SheetRow row, RosterKind kind) {
        return row.cells().size() > 1 && recognised(row, kind).stream().anyMatch(TELLING::contains);
    }

    private static Set<Column> recognised(SheetRow row, RosterKind kind) {
        // Nearly every row of a list has a number or a date in it, and recognising titles takes time.
        boolean onlyWords =
                row.cells().values().stream().allMatch(cell -> cell.kind() == Cell.Kind.TEXT && !cell.isWholeNumber());
        Set<Column> found = new HashSet<>();
        if (onlyWords) {
            row.cells().values().forEach(cell -> found.add(ColumnTitles.recognise(cell.text(), "", kind)));
        }
        return found;
    }

    /** Whether these are the two halves of one header: what is known above is left open below. */
    static boolean belong(SheetRow upper, SheetRow lower, RosterKind kind) {
        return upper.number() + 1 == lower.number()
                && upper.cells().entrySet().stream()
                        .filter(entry -> TELLING.contains(
                                ColumnTitles.recognise(entry.getValue().text(), "", kind)))
                        .noneMatch(entry -> lower.cells().containsKey(entry.getKey()));
    }

    static HeaderRows begin(SheetRow row, RosterKind kind) {
        HeaderRows header = new HeaderRows(kind);
        header.rows.add(row);
        row.cells().forEach((column, cell) -> header.titles.put(column, VietnameseText.clean(cell.text())));
        return header;
    }

    /** Whether the row only divides titles of the row above. */
    boolean continuedBy(SheetRow row) {
        SheetRow last = rows.get(rows.size() - 1);
        return rows.size() < MOST_ROWS
                && row.number() == last.number() + 1
                && row.cells().values().stream().allMatch(HeaderRows::isTitle)
                && row.cells().keySet().stream().allMatch(column -> divides(column, row));
    }

    private static boolean isTitle(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && cell.text().chars().anyMatch(Character::isLetter);
    }

    private boolean divides(int column, SheetRow row) {
        if (!titles.containsKey(column)) {
            return titles.lowerKey(column) != null;
        }
        return !titles.containsKey(column + 1) && row.cells().containsKey(column + 1);
    }

    void add(SheetRow row) {
        rows.add(row);
        Map<Integer, String> below = new HashMap<>();
        row.cells().forEach((column, cell) -> {
            Map.Entry<Integer, String> above = titles.floorEntry(column);
            groups.put(column, above == null ? "" : above.getValue());
            below.put(column, VietnameseText.clean(cell.text()));
        });
        titles.putAll(below);
    }

    List<SheetRow> rows() {
        return rows;
    }

    Header header() {
        Header header = new Header(rows.stream().map(SheetRow::number).toList());
        titles.forEach((at, title) -> {
            String group = groups.getOrDefault(at, "");
            Column column = ColumnTitles.recognise(title, group, kind);
            boolean needsGroup = column == Column.PRIVATE && !ColumnTitles.isPrivate(title, kind);
            header.add(at, column, needsGroup ? group + " - " + title : title);
        });
        return header;
    }
}
