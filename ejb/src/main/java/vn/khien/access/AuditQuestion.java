package vn.khien.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the trail somebody asks for.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param action one kind of deed; empty for all
 * @param login a part of the login of whoever acted; empty for all
 * @param unitId this unit and everything below it; null for all that one may see
 */
public record AuditQuestion(LocalDate from, LocalDate to, String action, String login, @Nullable Long unitId) {}
