package vn.khien.organisation.boundary;

import static vn.khien.shared.Permission.MANAGE_PEOPLE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.control.UnitQueries;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;

/** Finding a unit anywhere in the city to which somebody is sent. Names of schools and offices are public. */
@Stateless
public class SchoolFinding {
    private static final int MOST_FOUND = 20;
    private static final int SHORTEST_TEXT = 2;

    @Inject
    UnitQueries units;

    @Inject
    CurrentUser currentUser;

    /** The unit of that code; else those whose name holds the text, at most 20. Classes are left out. */
    public List<UnitSummary> find(String text, LocalDate on) {
        currentUser.requireSomewhere(MANAGE_PEOPLE);
        String typed = text.strip();
        if (typed.length() < SHORTEST_TEXT) {
            return List.of();
        }
        return units.withCode(typed, on)
                .filter(unit -> unit.kind() != UnitKind.CLASS)
                .map(List::of)
                .orElseGet(() -> units.search(typed, List.of(OrgPath.WHOLE), on, MOST_FOUND));
    }
}
