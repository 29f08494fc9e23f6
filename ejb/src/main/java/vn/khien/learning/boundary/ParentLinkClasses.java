package vn.khien.learning.boundary;

import static vn.khien.shared.Permission.ISSUE_CARDS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.organisation.boundary.Units;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;

/** For which classes somebody may make parents' links. */
@Stateless
public class ParentLinkClasses {
    @Inject
    UnitNames names;

    @Inject
    Units units;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** A form teacher's own class, or all classes of one's school. */
    public List<UnitSummary> mine() {
        return currentUser.requireSomewhere(ISSUE_CARDS).stream()
                .map(path -> names.unit(path.unitId()))
                .flatMap(this::classes)
                .distinct()
                .toList();
    }

    private Stream<UnitSummary> classes(UnitSummary unit) {
        return switch (unit.kind()) {
            case CLASS -> Stream.of(unit);
            case SCHOOL -> units.classesOf(unit.id(), CityTime.today(clock)).stream();
            default -> Stream.empty();
        };
    }
}
