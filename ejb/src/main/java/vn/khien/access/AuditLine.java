package vn.khien.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param login of whoever acted; empty for the installation itself
 * @param unitId where; null when it concerns no unit
 * @param subject what it was done to, by kind and id
 * @param detail the reason given, or figures
 */
public record AuditLine(
        long id, Instant at, String login, String action, @Nullable Long unitId, String subject, String detail) {}
