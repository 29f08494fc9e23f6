package vn.khien.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a change of the tree does to one unit.
 *
 * @param unitId null for a unit that is made on the day
 * @param name of the unit as it is before, or as a new one will be called
 * @param relation in which it moves; null unless it moves
 * @param before name or parent until then; null when there was none
 * @param after name or parent from then on; null when there is none
 * @param on first day of the new state
 */
public record PlannedEffect(
        Sort sort,
        @Nullable Long unitId,
        String name,
        @Nullable RelationKind relation,
        @Nullable String before,
        @Nullable String after,
        LocalDate on)
        implements Serializable {
    /** What happens to the unit. */
    public enum Sort {
        BEGINS,
        ENDS,
        RENAMED,
        MOVES
    }
}
