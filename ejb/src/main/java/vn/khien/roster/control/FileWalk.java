package vn.khien.roster.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.khien.roster.RosterContext;
import vn.khien.shared.sheet.SheetRow;
import vn.khien.shared.sheet.SheetVisitor;
import vn.khien.shared.sheet.TooManyRows;

/** Walks through the sheets of a file. */
final class FileWalk implements SheetVisitor {
    /** No school and no list of a whole city comes near it. */
    static final int MOST_PEOPLE = 100_000;
    /** Titles and footers of every class included. */
    static final int MOST_ROWS = 200_000;

    private static final int ROWS_TOLD = 50;

    private final RosterContext context;
    private final PersonReader people;
    private final IntConsumer progress;
    private final List<Met> sheets = new ArrayList<>();
    private @Nullable SheetWalk current;
    private int rows;
    private int peopleBefore;

    /**
     * A sheet that was met.
     *
     * @param walk null for a hidden one
     */
    record Met(String name, @Nullable SheetWalk walk) {}

    FileWalk(RosterContext context, IntConsumer progress) {
        this.context = context;
        this.progress = progress;
        people = new PersonReader(context);
    }

    @Override
    public boolean sheet(String name, boolean visible) {
        endSheet();
        current = visible ? new SheetWalk(name, context.kind(), people) : null;
        sheets.add(new Met(name, current));
        return visible;
    }

    @Override
    public void row(SheetRow row) {
        SheetWalk walk = current;
        rows++;
        if (rows % ROWS_TOLD == 0) {
            progress.accept(rows);
        }
        if (walk != null) {
            walk.row(row);
            if (rows > MOST_ROWS || peopleBefore + walk.drafts().size() > MOST_PEOPLE) {
                throw new TooManyRows(MOST_PEOPLE);
            }
        }
    }

    List<Met> end() {
        endSheet();
        return sheets;
    }

    private void endSheet() {
        if (current != null) {
            current.end();
            peopleBefore += current.drafts().size();
        }
    }
}
