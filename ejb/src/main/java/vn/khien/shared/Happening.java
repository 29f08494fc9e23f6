package vn.khien.shared;

import org.jspecify.annotations.Nullable;

/**
 * Something that belongs into the audit trail, announced by a floor below the one that keeps the trail. Written in the same
 * transaction, and only when that succeeds.
 *
 * @param action a stable word in capitals, such as PERSON_LEFT
 * @param unit where it happened
 * @param subject the thing and its id, such as {@code person/17}
 * @param detail figures and days, never a name or a number of a person
 */
public record Happening(String action, OrgPath unit, String subject, @Nullable String detail) {}
