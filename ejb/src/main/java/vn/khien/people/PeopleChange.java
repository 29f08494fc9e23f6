package vn.khien.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.OrgPath;

/**
 * Many changes that belong together, all or none.
 *
 * @param within the subtree in which all of them lie
 * @param schoolId the school whose own codes the newcomers carry
 * @param on the day from which they hold
 */
public record PeopleChange(
        OrgPath within,
        long schoolId,
        LocalDate on,
        List<Joining> joining,
        List<Change> changes,
        List<Member> leaving) {
    public PeopleChange {
        joining = List.copyOf(joining);
        changes = List.copyOf(changes);
        leaving = List.copyOf(leaving);
    }

    /**
     * Somebody who comes.
     *
     * @param personId of a person who is known already, elsewhere or from earlier; their profile then stays
     */
    public record Joining(
            @Nullable Long personId, Profile profile, Place place, Map<IdentifierType, String> identifiers) {
        public Joining {
            identifiers = Map.copyOf(identifiers);
        }
    }

    /**
     * Somebody who is there already.
     *
     * @param profile as it shall be
     * @param place as it shall be; null when it stays
     * @param identifiers that are new
     */
    public record Change(
            Member member, Profile profile, @Nullable Place place, Map<IdentifierType, String> identifiers) {
        public Change {
            identifiers = Map.copyOf(identifiers);
        }
    }
}
