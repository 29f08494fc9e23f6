package vn.khien.people;

import java.util.Map;

/**
 * Somebody who belongs to a unit, or did until lately, with all that tells them from others.
 *
 * @param current whether they belong on the day asked for
 */
public record Member(
        long personId,
        long membershipId,
        Profile profile,
        Place place,
        boolean current,
        Map<IdentifierType, String> identifiers) {
    public Member {
        identifiers = Map.copyOf(identifiers);
    }
}
