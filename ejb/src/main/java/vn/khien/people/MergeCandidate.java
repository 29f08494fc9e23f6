package vn.khien.people;

import java.time.LocalDate;

/** Two records of one name and birth date in one school. */
public record MergeCandidate(
        long oneId, long otherId, String fullName, LocalDate birthDate, long oneUnit, long otherUnit) {}
