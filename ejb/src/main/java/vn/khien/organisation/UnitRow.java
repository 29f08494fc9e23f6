package vn.khien.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list of units that an authority hands over.
 *
 * @param code of the unit within the list
 * @param typeName wording of the type
 * @param typeGroup name of a {@link UnitKind}
 * @param governedBy code of the governing unit
 * @param professional code of the unit that leads it professionally
 * @param locatedIn code of the ward or commune it lies in
 * @param levels education levels taught, in the wording of the list
 * @param oldNames former names, in the wording of the list
 */
public record UnitRow(
        String code,
        String name,
        String shortName,
        String typeName,
        UnitKind typeGroup,
        @Nullable String governedBy,
        @Nullable String professional,
        @Nullable String locatedIn,
        @Nullable String schoolCode,
        List<String> levels,
        @Nullable String ownership,
        @Nullable String oldNames) {
    public UnitRow {
        levels = List.copyOf(levels);
    }

    /** The unit below which it stands in the tree: who governs it, else who leads it, else where it lies. */
    public @Nullable String parentCode() {
        if (governedBy != null) {
            return governedBy;
        }
        return professional != null ? professional : locatedIn;
    }
}
