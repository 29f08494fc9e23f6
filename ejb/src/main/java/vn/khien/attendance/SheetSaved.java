package vn.khien.attendance;

import java.util.List;
import java.util.Set;

/**
 * The answer to a write: how the sheet stands now.
 *
 * @param conflict nothing was written, because the sheet moved on meanwhile and says something else
 * @param sheet its counts, state and version
 * @param marks everybody's mark
 * @param unmarked who belongs to the sheet and has no mark yet
 */
public record SheetSaved(boolean conflict, SheetCounts sheet, List<MarkLine> marks, Set<Long> unmarked) {
    public SheetSaved {
        marks = List.copyOf(marks);
        unmarked = Set.copyOf(unmarked);
    }
}
