package vn.khien.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is in a unit.
 *
 * @param from first day
 * @param to last day, null for as long as nothing else is said
 */
public record Place(
        long unitId, Position position, @Nullable String positionName, LocalDate from, @Nullable LocalDate to) {}
