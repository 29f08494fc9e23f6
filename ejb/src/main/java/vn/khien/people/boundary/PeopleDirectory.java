package vn.khien.people.boundary;

import static vn.khien.shared.Permission.OPEN_NAMES;
import static vn.khien.shared.Permission.READ_PEOPLE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.Leaver;
import vn.khien.people.PersonRow;
import vn.khien.people.Position;
import vn.khien.people.control.CityPeople;
import vn.khien.people.control.PeopleQueries;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Page;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** Looking up who belongs where. */
@Stateless
public class PeopleDirectory {
    /** Most rows of one page of people. */
    public static final int PAGE_SIZE = 60;

    private static final int DAYS_LATELY = 90;
    private static final int MOST_LEAVERS = 200;

    @Inject
    PeopleQueries people;

    @Inject
    CityPeople cityPeople;

    @Inject
    UnitNames units;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Who belongs directly to the unit as something on that day, given names first. */
    public List<PersonRow> membersOf(long unitId, Position position, LocalDate on) {
        currentUser.require(READ_PEOPLE, units.unit(unitId).path());
        return people.membersOf(unitId, position, on);
    }

    /**
     * Who belongs to the unit or anything below it on that day.
     *
     * @param search a part of the name, with or without accents; empty for all
     * @param page from 0
     * @return the page; in a unit as wide as a city not more than the first 300 are listed, and a total of 301 says that
     *     there are more
     */
    public Page<PersonRow> people(long unitId, String search, @Nullable Position position, LocalDate asOf, int page) {
        UnitSummary unit = units.unit(unitId);
        currentUser.require(READ_PEOPLE, unit.path());
        int number = Math.max(0, page);
        return cityPeople.isWide(unit.path())
                ? cityPeople.within(unit.path(), search, position, asOf, number, PAGE_SIZE)
                : people.within(unit.path(), search, position, asOf, number, PAGE_SIZE);
    }

    /** Who belonged below the unit within the 90 days before that day and belongs nowhere there on it, the last ones first. */
    public List<Leaver> leftLately(long unitId, LocalDate asOf) {
        OrgPath path = units.unit(unitId).path();
        currentUser.require(READ_PEOPLE, path);
        return people.left(path, asOf.minusDays(DAYS_LATELY), asOf, MOST_LEAVERS);
    }

    /** Those of the people who belong, or once belonged, below the covering unit. */
    public Map<Long, PersonRow> named(Collection<Long> ids, OrgPath covering) {
        currentUser.require(READ_PEOPLE, covering);
        return people.byId(ids, covering);
    }

    /** The same for somebody above the school; whoever calls this has asked for a reason and keeps it in the trail. */
    public Map<Long, PersonRow> opened(Collection<Long> ids, OrgPath covering) {
        currentUser.require(OPEN_NAMES, covering);
        return people.byId(ids, covering);
    }

    /** The person who is signed in, at the place of today, or the last one. */
    public PersonRow self() {
        return people.latest(currentUser.personId(), CityTime.today(clock))
                .orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
    }
}
