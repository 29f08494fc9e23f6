package vn.khien.organisation;

import java.time.LocalDate;

/**
 * A school year of the city.
 *
 * @param code such as {@code 2025-2026}
 * @param startsOn first day, inclusive
 * @param endsOn last day, inclusive
 */
public record SchoolYear(long id, String code, LocalDate startsOn, LocalDate endsOn) {}
