package vn.khien.learning;

import java.time.Instant;
import java.time.LocalDate;

/** A parents' link in the list of its class. */
public record LinkLine(long id, String moduleTitle, String inviterName, Instant madeAt, LocalDate lastDay) {}
