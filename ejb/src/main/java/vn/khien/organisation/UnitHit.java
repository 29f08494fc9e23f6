package vn.khien.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A name found, with all that tells it from the same name of another unit (DOMAIN.md section 2, case 3).
 *
 * @param unitId two hits of one unit are two of its names
 * @param typeName wording of the type
 * @param parentName below whom the unit stood when it was last called so, empty at the top
 * @param from first day of the name
 * @param to last day of the name, null when it is called so today
 */
public record UnitHit(
        long unitId,
        UnitKind kind,
        String typeName,
        String name,
        String code,
        String parentName,
        LocalDate from,
        @Nullable LocalDate to) {}
