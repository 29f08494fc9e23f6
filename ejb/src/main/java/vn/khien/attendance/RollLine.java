package vn.khien.attendance;

import org.jspecify.annotations.Nullable;

/**
 * One person on an opened roll.
 *
 * @param mark what the roll shows; present, as long as nobody said otherwise; null for somebody who came to the class list after
 *     the sheet was closed
 * @param marked whether somebody said so
 */
public record RollLine(long personId, String fullName, String givenName, @Nullable Mark mark, boolean marked) {}
