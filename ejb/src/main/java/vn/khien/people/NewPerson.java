package vn.khien.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.PersonName;

/** What is known of somebody who comes to a unit. */
public record NewPerson(
        PersonName name,
        @Nullable LocalDate birthDate,
        @Nullable Gender gender,
        @Nullable String email,
        Position position,
        @Nullable String positionName) {}
