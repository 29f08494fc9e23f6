package vn.khien.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.PersonName;

/**
 * What is known of a person besides where they belong.
 *
 * @param birthYear known even where the day is not
 */
public record Profile(
        PersonName name,
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,
        @Nullable Gender gender,
        @Nullable String email) {
    public Profile {
        birthYear = birthDate == null ? birthYear : Integer.valueOf(birthDate.getYear());
    }
}
