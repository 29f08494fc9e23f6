package vn.khien.people.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.SchoolFinding;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.organisation.boundary.Units;

/** Where somebody can go. */
@ApplicationScoped
class MoveTargets {
    @Inject
    SchoolFinding schools;

    @Inject
    UnitNames names;

    @Inject
    Units units;

    /** The other classes of the same school. */
    List<UnitSummary> siblings(long classId, LocalDate on) {
        return units.classesOf(names.unit(classId).homeId(), on).stream()
                .filter(other -> other.id() != classId)
                .toList();
    }

    /** Schools and offices anywhere in the city, by code or by a part of the name. */
    List<UnitSummary> find(String text, LocalDate on) {
        return schools.find(text, on);
    }
}
