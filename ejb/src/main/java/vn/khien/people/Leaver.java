package vn.khien.people;

import java.time.LocalDate;

/** Somebody who belonged to a unit until lately. */
public record Leaver(PersonRow person, LocalDate lastDay) {}
