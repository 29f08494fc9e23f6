package vn.khien.organisation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import vn.khien.organisation.UnitSummary;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.Permission;

/** The classes that somebody works with. */
@Stateless
public class OwnClasses {
    @Inject
    UnitNames names;

    @Inject
    Units units;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Those where the user may do something: a form teacher's own class, or all classes of one's school. */
    public List<UnitSummary> where(Permission permission) {
        return currentUser.requireSomewhere(permission).stream()
                .map(path -> names.unit(path.unitId()))
                .flatMap(this::classes)
                .distinct()
                .toList();
    }

    private Stream<UnitSummary> classes(UnitSummary unit) {
        return switch (unit.kind()) {
            case CLASS -> Stream.of(unit);
            case SCHOOL, CARE_FACILITY -> units.classesOf(unit.id(), CityTime.today(clock)).stream();
            default -> Stream.empty();
        };
    }
}
