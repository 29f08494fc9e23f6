package vn.khien.shared.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as people type it into an address or a form, 05/9/2026, or as programs do, 2026-09-05. */
public final class TypedDay {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() {}

    /** Empty where the text is none, or no day of the calendar. */
    public static Optional<LocalDate> of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            String typed = text.strip();
            return Optional.of(typed.contains("/") ? LocalDate.parse(typed, TYPED) : LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
