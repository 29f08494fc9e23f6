package vn.khien.people.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.khien.people.CalledName;
import vn.khien.people.Position;
import vn.khien.people.control.PeopleQueries;
import vn.khien.shared.CityTime;

/**
 * What the children of a class are called, for a device that a teacher opened for that class. Asks for no permission, since
 * nobody is signed in there: whoever calls this has seen that the device is open.
 */
@Stateless
public class CalledNames {
    @Inject
    PeopleQueries people;

    @Inject
    Clock clock;

    /** Today's pupils in the order of the class list. */
    public List<CalledName> ofClass(long classId) {
        return people.membersOf(classId, Position.PUPIL, CityTime.today(clock)).stream()
                .map(CalledName::of)
                .toList();
    }
}
