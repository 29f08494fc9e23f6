package vn.khien.roster.control;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khien.roster.FontEncoding;
import vn.khien.roster.RosterKind;
import vn.khien.roster.SkippedKind;
import vn.khien.roster.SkippedRow;
import vn.khien.shared.sheet.SheetRow;

/** Walks down one sheet and sorts its rows: titles, headers, classes, people, and what stands below them. */
final class SheetWalk {
    /** A header further down is none. */
    private static final int LAST_HEADER_ROW = 40;

    private final String sheet;
    private final RosterKind kind;
    private final PersonReader people;
    private final FontDecoder fonts = new FontDecoder();

    private final List<SheetRow> aboveHeader = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft> leavers = new ArrayList<>();
    private final List<SkippedRow> skipped = new ArrayList<>();
    private final Set<String> privateTitles = new LinkedHashSet<>();
    private List<Integer> firstHeaderRows = List.of();
    private @Nullable HeaderRows openHeader;
    // Perhaps the upper half of a header; only the next row tells.
    private @Nullable SheetRow waiting;
    private @Nullable Header header;
    private @Nullable String className;
    private @Nullable String schoolYear;
    private boolean belowTable;

    SheetWalk(String sheet, RosterKind kind, PersonReader people) {
        this.sheet = sheet;
        this.kind = kind;
        this.people = people;
    }

    void row(SheetRow typed) {
        if (isTooFarDown(typed)) {
            return;
        }
        SheetRow row = fonts.decode(typed);
        if (openHeader != null) {
            if (openHeader.continuedBy(row)) {
                openHeader.add(row);
                return;
            }
            closeHeader(openHeader);
        }
        sort(row);
    }

    private boolean isTooFarDown(SheetRow row) {
        return header == null && openHeader == null && waiting == null && row.number() > LAST_HEADER_ROW;
    }

    private void sort(SheetRow row) {
        SheetRow upper = waiting;
        waiting = null;
        if (HeaderRows.mayBegin(row, kind)) {
            beginHeader(upper, row);
            return;
        }
        if (upper != null) {
            plain(upper);
        }
        if (HeaderRows.mayCover(row, kind)) {
            waiting = row;
        } else {
            plain(row);
        }
    }

    private void beginHeader(@Nullable SheetRow upper, SheetRow row) {
        if (upper != null && HeaderRows.belong(upper, row, kind)) {
            openHeader = HeaderRows.begin(upper, kind);
            openHeader.add(row);
            return;
        }
        if (upper != null) {
            plain(upper);
        }
        openHeader = HeaderRows.begin(row, kind);
    }

    /** The sheet ends. */
    void end() {
        if (waiting != null) {
            plain(waiting);
        }
        if (openHeader != null) {
            closeHeader(openHeader);
        }
    }

    private void closeHeader(HeaderRows rows) {
        openHeader = null;
        Header closed = rows.header();
        if (!closed.listsPeople()) {
            rows.rows().forEach(this::plain);
            return;
        }
        if (header == null) {
            firstHeaderRows = closed.rows();
            aboveHeader.forEach(this::title);
            aboveHeader.clear();
        }
        header = closed;
        belowTable = false;
        privateTitles.addAll(closed.privateTitles());
        rows.rows().forEach(row -> skip(row, SkippedKind.HEADER));
    }

    private void title(SheetRow row) {
        if (schoolYear == null) {
            schoolYear = RowShapes.schoolYear(row);
        }
        if (!takeClass(row)) {
            skip(row, SkippedKind.TITLE);
        }
    }

    private void plain(SheetRow row) {
        Header current = header;
        if (current == null) {
            aboveHeader.add(row);
        } else if (RowShapes.numbersColumns(row)) {
            skip(row, SkippedKind.COLUMN_NUMBERS);
        } else if (!takeClass(row)) {
            inTable(row, current);
        }
    }

    private void inTable(SheetRow row, Header current) {
        belowTable = belowTable || RowShapes.endsTable(row, current);
        if (belowTable) {
            skip(row, SkippedKind.FOOTER);
        } else if (RowShapes.listsSomebody(row, current)) {
            person(row, current);
        } else {
            boolean onlyNumber = row.cells().firstEntry().getValue().isWholeNumber();
            skip(row, onlyNumber ? SkippedKind.EMPTY_NUMBERED : SkippedKind.SECTION);
        }
    }

    private void person(SheetRow row, Header current) {
        String left = Wordings.stateOfLeaving(row.text(current.at(Column.STATE)));
        if (left != null) {
            skipped.add(new SkippedRow(sheet, row.number(), SkippedKind.LEFT, left));
            leavers.add(people.read(sheet, row, current, className));
        } else {
            drafts.add(people.read(sheet, row, current, className));
        }
    }

    private boolean takeClass(SheetRow row) {
        boolean mayName = kind == RosterKind.PUPIL && !RowShapes.startsLikeFooter(row);
        String named = mayName ? ClassNames.ofRow(row) : null;
        if (named == null) {
            return false;
        }
        className = named;
        skip(row, SkippedKind.CLASS_ROW);
        return true;
    }

    private void skip(SheetRow row, SkippedKind as) {
        skipped.add(new SkippedRow(sheet, row.number(), as, null));
    }

    String sheet() {
        return sheet;
    }

    boolean wasRead() {
        return header != null;
    }

    List<Integer> headerRows() {
        return firstHeaderRows;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Drafts of those who left, to find whom they mean. */
    List<Draft> leavers() {
        return leavers;
    }

    List<SkippedRow> skipped() {
        return skipped;
    }

    Set<String> privateTitles() {
        return privateTitles;
    }

    Set<FontEncoding> encodings() {
        return fonts.seen();
    }

    @Nullable
    String schoolYear() {
        return schoolYear;
    }
}
