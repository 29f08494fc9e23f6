package vn.khien.organisation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.OrgPath;

/**
 * A unit as it was on a day.
 *
 * @param path place in the tree of government; a class lies under its school
 * @param homeId the school of a class, otherwise the unit itself
 * @param grade of a class, 1 to 12
 * @param code as given by the authorities on that day, empty when none
 * @param shortName for lists and head lines
 * @param parentId the next unit up in {@code path}
 */
public record UnitSummary(
        long id,
        UnitKind kind,
        OrgPath path,
        long homeId,
        @Nullable Integer grade,
        String code,
        String name,
        String shortName,
        @Nullable Long parentId)
        implements Serializable {}
