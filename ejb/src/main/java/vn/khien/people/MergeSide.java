package vn.khien.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the two records that may be one person. */
public record MergeSide(
        long personId,
        String fullName,
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,
        @Nullable Gender gender,
        List<Stay> stays,
        List<HeldIdentifier> identifiers) {
    public MergeSide {
        stays = List.copyOf(stays);
        identifiers = List.copyOf(identifiers);
    }
}
