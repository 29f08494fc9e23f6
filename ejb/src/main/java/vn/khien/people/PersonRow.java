package vn.khien.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as a member of a unit.
 *
 * @param birthYear known even where the day is not
 * @param positionName wording of the post, for staff and officials
 * @param unitId the class, school or office
 */
public record PersonRow(
        long id,
        String fullName,
        String givenName,
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,
        @Nullable Gender gender,
        Position position,
        @Nullable String positionName,
        long unitId) {
    /** The same by the id of another record of the same person. */
    public PersonRow as(long otherId) {
        return new PersonRow(
                otherId, fullName, givenName, birthDate, birthYear, gender, position, positionName, unitId);
    }

    /** Whether somebody is under 16 on that day, the age that the law calls a child; unknown birth counts as a child's in a class. */
    public boolean isChildOn(LocalDate day) {
        if (birthDate != null) {
            return birthDate.plusYears(16).isAfter(day);
        }
        return birthYear == null ? position == Position.PUPIL : day.getYear() - birthYear <= 16;
    }
}
