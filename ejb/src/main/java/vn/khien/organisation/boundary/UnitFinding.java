package vn.khien.organisation.boundary;

import static vn.khien.shared.Permission.READ_UNITS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khien.organisation.UnitHit;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.control.UnitQueries;
import vn.khien.organisation.control.UnitSearch;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;

/** Finding a unit by its code or by one of its names, in the user's part of the tree. */
@Stateless
public class UnitFinding {
    private static final int MOST_FOUND = 50;
    private static final int SHORTEST_TEXT = 2;

    @Inject
    UnitQueries units;

    @Inject
    UnitSearch search;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Units in the user's part of the tree whose name holds the text; classes are left out. At most 50. */
    public List<UnitSummary> search(String name, LocalDate asOf) {
        List<OrgPath> tops = currentUser.requireSomewhere(READ_UNITS);
        return units.search(name, tops, asOf, MOST_FOUND);
    }

    /** The unit that had the code on the day, where it lies in the user's part of the tree. */
    public Optional<UnitSummary> withCode(String code, LocalDate asOf) {
        List<OrgPath> tops = currentUser.requireSomewhere(READ_UNITS);
        return units.withCode(code, asOf).filter(unit -> tops.stream().anyMatch(unit.path()::isWithin));
    }

    /**
     * Every name of today, of the past or to come that holds the text, with what tells its unit from others. At most 50;
     * none for a text of fewer than two letters, which would find half the city.
     */
    public List<UnitHit> find(String text) {
        List<OrgPath> tops = currentUser.requireSomewhere(READ_UNITS);
        return text.strip().length() < SHORTEST_TEXT
                ? List.of()
                : search.find(text, tops, CityTime.today(clock), MOST_FOUND);
    }
}
