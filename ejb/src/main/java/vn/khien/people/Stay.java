package vn.khien.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A membership as it is told: where somebody was, as what, from when to when.
 *
 * @param schoolName the school of a class, empty for any other unit
 */
public record Stay(
        long membershipId,
        long unitId,
        String unitName,
        String schoolName,
        Position position,
        @Nullable String positionName,
        LocalDate from,
        @Nullable LocalDate to) {
    public boolean covers(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
