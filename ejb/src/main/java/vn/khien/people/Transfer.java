package vn.khien.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.UnitSummary;

/**
 * Somebody whom another unit sends and who waits to be taken in.
 *
 * @param lastDay the last day at the unit that sends
 */
public record Transfer(
        long moveId,
        long personId,
        String fullName,
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,
        Position position,
        String fromUnit,
        LocalDate lastDay) {
    /** The same with the name of the unit that sends. */
    public Transfer from(UnitSummary unit) {
        return new Transfer(moveId, personId, fullName, birthDate, birthYear, position, unit.name(), lastDay);
    }
}
