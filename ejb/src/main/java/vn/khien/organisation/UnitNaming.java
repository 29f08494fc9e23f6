package vn.khien.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a unit says about it.
 *
 * @param code given by the authorities
 * @param typeName wording of the type, such as "Trường trung học cơ sở"
 * @param levels education levels taught, wording of the list
 * @param oldNames former names as the authorities list them, for search
 */
public record UnitNaming(
        @Nullable String code,
        String name,
        String shortName,
        String typeName,
        @Nullable String schoolCode,
        List<String> levels,
        @Nullable String ownership,
        @Nullable String oldNames) {
    public UnitNaming {
        levels = List.copyOf(levels);
    }

    /** The same names and code; what is not said of levels, ownership and the like stays as it was. */
    public UnitNaming goingOnFrom(UnitNaming before) {
        return new UnitNaming(
                code,
                name,
                shortName,
                typeName.isEmpty() ? before.typeName : typeName,
                schoolCode == null ? before.schoolCode : schoolCode,
                levels.isEmpty() ? before.levels : levels,
                ownership == null ? before.ownership : ownership,
                oldNames == null ? before.oldNames : oldNames);
    }

    /** A class: it has a name and nothing else. */
    public static UnitNaming ofClass(String name) {
        return new UnitNaming(null, name, name, "Lớp", null, List.of(), null, null);
    }
}
