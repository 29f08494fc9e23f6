package vn.khien.people.boundary;

import static vn.khien.shared.Permission.IMPORT_ROSTER;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.NewPerson;
import vn.khien.people.PeopleMoved;
import vn.khien.people.control.PeopleWriter;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;

/** Takes one person into a unit, where no file is at hand. */
@Stateless
public class Registration {
    @Inject
    PeopleWriter writer;

    @Inject
    UnitNames units;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<PeopleMoved> moved;

    /**
     * Adds a person who becomes a member from that day on.
     *
     * @return the new person's id
     */
    public long add(NewPerson person, long unitId, LocalDate from) {
        OrgPath path = units.unit(unitId).path();
        currentUser.require(IMPORT_ROSTER, path);
        long id = writer.add(person, unitId, from, clock.instant());
        moved.fire(new PeopleMoved(path, clock.instant()));
        return id;
    }
}
