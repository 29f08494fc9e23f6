package vn.khien.organisation;

import java.time.LocalDate;

/**
 * A term of a school year.
 *
 * @param yearCode such as {@code 2026-2027}
 * @param number 1 or 2
 * @param startsOn first day, inclusive
 * @param endsOn last day, inclusive
 */
public record SchoolTerm(long id, String yearCode, int number, LocalDate startsOn, LocalDate endsOn) {}
