package vn.khien.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.OrgPath;

/**
 * All that is needed to take a {@link PeopleChange} back.
 *
 * @param within the subtree in which it happened
 * @param persons that were new
 * @param memberships that were new
 * @param identifiers that were new
 */
public record ChangeLog(
        OrgPath within,
        List<Long> persons,
        List<Long> memberships,
        List<Long> identifiers,
        List<OldProfile> profiles,
        List<OldPlace> places) {
    public ChangeLog {
        persons = List.copyOf(persons);
        memberships = List.copyOf(memberships);
        identifiers = List.copyOf(identifiers);
        profiles = List.copyOf(profiles);
        places = List.copyOf(places);
    }

    /** A change of places only. */
    public static ChangeLog ofPlaces(OrgPath within, List<Long> memberships, List<OldPlace> places) {
        return new ChangeLog(within, List.of(), memberships, List.of(), List.of(), places);
    }

    /** A profile as it was. */
    public record OldProfile(
            long personId,
            String fullName,
            String givenName,
            @Nullable LocalDate birthDate,
            @Nullable Integer birthYear,
            @Nullable Gender gender,
            @Nullable String email) {}

    /** A membership as it was. */
    public record OldPlace(
            long membershipId, long unitId, Position position, @Nullable String positionName, @Nullable LocalDate to) {}
}
