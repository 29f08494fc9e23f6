package vn.khien.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.people.PersonRow;

/**
 * Somebody of a unit with their account.
 *
 * @param account null where there is none
 * @param roles also those that are over
 */
public record AccountLine(PersonRow person, @Nullable AccountFacts account, List<RoleLine> roles) {
    public AccountLine {
        roles = List.copyOf(roles);
    }
}
