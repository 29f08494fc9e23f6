package vn.khien.programme.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.khien.organisation.RelationKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.organisation.boundary.Units;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;

/** The units for which this user may run programmes. */
@RequestScoped
public class ManagedUnits {
    @Inject
    CurrentUser currentUser;

    @Inject
    UnitNames names;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** Refuses those who run none. */
    void requireSome() {
        currentUser.requireSomewhere(Permission.MANAGE_PROGRAMMES);
    }

    /** The highest units, by id. */
    Map<Long, String> tops() {
        Map<Long, String> tops = new LinkedHashMap<>();
        for (OrgPath top : currentUser.unitsWith(Permission.MANAGE_PROGRAMMES)) {
            UnitSummary unit = names.unit(top.unitId());
            tops.put(unit.id(), unit.name());
        }
        return tops;
    }

    /** The highest units, each followed by what it governs. */
    Map<Long, String> withChildren() {
        LocalDate today = CityTime.today(clock);
        Map<Long, String> all = new LinkedHashMap<>();
        tops().forEach((id, name) -> {
            all.put(id, name);
            for (UnitSummary child : units.children(id, RelationKind.GOVERNS, today)) {
                all.putIfAbsent(child.id(), child.name());
            }
        });
        return all;
    }
}
