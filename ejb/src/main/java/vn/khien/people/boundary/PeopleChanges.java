package vn.khien.people.boundary;

import static vn.khien.shared.Permission.IMPORT_ROSTER;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.khien.people.ChangeLog;
import vn.khien.people.IdentifierType;
import vn.khien.people.Member;
import vn.khien.people.PeopleChange;
import vn.khien.people.PeopleMoved;
import vn.khien.people.Position;
import vn.khien.people.control.MemberQueries;
import vn.khien.people.control.PeopleBatch;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;

/** Brings many people into units at once, moves and ends them, and takes such a change back. */
@Stateless
public class PeopleChanges {
    @Inject
    MemberQueries members;

    @Inject
    PeopleBatch batch;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<PeopleMoved> moved;

    /** Whoever belongs below the unit on that day, or did within the year before and nowhere there since. */
    public List<Member> members(OrgPath within, Collection<Position> positions, LocalDate on) {
        currentUser.require(IMPORT_ROSTER, within);
        return members.within(within, positions, on);
    }

    /**
     * People of the whole city who carry one of these numbers. Tells nothing but the id, so that a person who comes from
     * elsewhere is not made a second time.
     *
     * @param schoolId the school that gave the numbers, 0 for numbers that hold everywhere
     */
    public Map<String, Long> carriersOf(OrgPath within, IdentifierType type, long schoolId, Collection<String> values) {
        currentUser.require(IMPORT_ROSTER, within);
        return members.carriersOf(type, schoolId, values);
    }

    /** Writes all of the changes or none. */
    public ChangeLog apply(PeopleChange change) {
        currentUser.require(IMPORT_ROSTER, change.within());
        ChangeLog log = batch.apply(change, clock.instant());
        moved.fire(new PeopleMoved(change.within(), clock.instant()));
        return log;
    }

    /**
     * Takes a change back. People who came by it and whom facts name since then keep their row, without belonging
     * anywhere.
     */
    public void takeBack(ChangeLog log) {
        currentUser.require(IMPORT_ROSTER, log.within());
        batch.takeBack(log);
        moved.fire(new PeopleMoved(log.within(), clock.instant()));
        batch.forget(log);
    }
}
