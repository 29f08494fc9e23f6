package vn.khien.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khien.people.Gender;
import vn.khien.people.NationalNumber;

/**
 * A person read from one row. What the file does not have is null.
 *
 * @param row as the program shows it that wrote the file
 * @param moetId ten digits given by the ministry
 * @param nationalId twelve digits; used for matching, kept only where that is switched on
 * @param schoolCode the school's own code of a pupil
 * @param unitCode of the unit that a list of several units names
 */
public record AcceptedRow(
        String sheet,
        int row,
        String fullName,
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,
        BirthPrecision birthPrecision,
        @Nullable Gender gender,
        @Nullable String className,
        @Nullable Integer grade,
        @Nullable String moetId,
        @Nullable String nationalId,
        @Nullable String schoolCode,
        @Nullable String position,
        @Nullable StaffGroup staffGroup,
        @Nullable String department,
        @Nullable String email,
        @Nullable String unitCode) {
    /** The mark of the national number, by which people are told apart; null as long as the row holds none. */
    public @Nullable String nationalMark() {
        return nationalId == null ? null : NationalNumber.of(nationalId).mark();
    }

    /** The same person with something else in the place of the national number. */
    public AcceptedRow withNationalId(@Nullable String other) {
        return new AcceptedRow(
                sheet,
                row,
                fullName,
                birthDate,
                birthYear,
                birthPrecision,
                gender,
                className,
                grade,
                moetId,
                other,
                schoolCode,
                position,
                staffGroup,
                department,
                email,
                unitCode);
    }
}
