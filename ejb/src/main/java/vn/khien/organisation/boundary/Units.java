package vn.khien.organisation.boundary;

import static vn.khien.shared.Permission.READ_UNITS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.khien.organisation.RelationKind;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.control.UnitQueries;
import vn.khien.organisation.control.UnitTrail;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** Looking round in the tree of units, as of a day. */
@Stateless
public class Units {
    private static final Set<UnitKind> SCHOOLS = Set.of(UnitKind.SCHOOL, UnitKind.CARE_FACILITY);

    @Inject
    UnitQueries units;

    @Inject
    UnitTrail trails;

    @Inject
    CurrentUser currentUser;

    /** Sorted the Vietnamese way, numbers in names by their size. */
    public List<UnitSummary> children(long id, RelationKind kind, LocalDate asOf) {
        currentUser.require(READ_UNITS, units.placeOf(id));
        return units.children(id, kind, asOf);
    }

    /** Where the user's part of the tree begins. */
    public List<UnitSummary> tops(LocalDate asOf) {
        List<Long> ids = currentUser.requireSomewhere(READ_UNITS).stream()
                .filter(top -> !top.equals(OrgPath.WHOLE))
                .map(OrgPath::unitId)
                .toList();
        return units.withIds(ids, asOf);
    }

    /** The unit as it was on the day, or as it is or last was where it was none that day. */
    public UnitSummary unit(long id, LocalDate asOf) {
        currentUser.require(READ_UNITS, units.placeOf(id));
        return units.withIds(List.of(id), asOf).stream()
                .findFirst()
                .or(() -> units.nearest(id))
                .orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
    }

    /** The units above, as of the day, the highest first. Names of units are public. */
    public List<UnitSummary> above(long id, LocalDate asOf) {
        currentUser.require(READ_UNITS, units.placeOf(id));
        return trails.above(id, asOf);
    }

    public List<UnitSummary> classesOf(long schoolId, LocalDate asOf) {
        return children(schoolId, RelationKind.PART_OF, asOf);
    }

    /** Schools and care facilities in the subtree. */
    public List<UnitSummary> schoolsWithin(OrgPath within, LocalDate asOf) {
        currentUser.require(READ_UNITS, within);
        return units.ofKinds(within, SCHOOLS, asOf);
    }
}
