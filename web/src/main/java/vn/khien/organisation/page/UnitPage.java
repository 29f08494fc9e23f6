package vn.khien.organisation.page;

import static vn.khien.shared.Permission.MANAGE_UNITS;
import static vn.khien.shared.Permission.READ_UNITS;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.RelationKind;
import vn.khien.organisation.UnitHistory;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitChanges;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.organisation.boundary.Units;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;

/** One unit as of a day: where it stood, what stood below it, and all that ever happened to it. */
@Named
@RequestScoped
public class UnitPage {
    /** A step of the way down the tree. */
    public record Step(String name, String href) {}

    /** The units that stand below in one kind of relation. */
    public record Below(RelationKind kind, List<UnitSummary> units) {}

    @Inject
    ChosenUnit chosen;

    @Inject
    UnitNames names;

    @Inject
    Units units;

    @Inject
    UnitChanges changes;

    @Inject
    CurrentUser currentUser;

    private @Nullable UnitSummary unit;
    private UnitHistory history = new UnitHistory(List.of(), List.of(), List.of());
    private final List<Step> trail = new ArrayList<>();
    private final List<Below> children = new ArrayList<>();

    @PostConstruct
    void read() {
        long id = chosen.id(READ_UNITS);
        LocalDate day = chosen.day();
        history = changes.history(id);
        unit = names.unitOn(id, day);
        for (UnitSummary above : units.above(id, day)) {
            boolean own = currentUser.may(READ_UNITS, names.unit(above.id()).path());
            if (own) {
                trail.add(new Step(above.shortName(), chosen.href(above.id())));
            }
        }
        trail.add(new Step(unit.shortName(), ""));
        for (RelationKind kind : RelationKind.values()) {
            List<UnitSummary> below = units.children(id, kind, day);
            if (!below.isEmpty()) {
                children.add(new Below(kind, below));
            }
        }
    }

    public UnitSummary getUnit() {
        return Objects.requireNonNull(unit);
    }

    public UnitHistory getHistory() {
        return history;
    }

    public List<Step> getTrail() {
        return trail;
    }

    /** The units below on the day, by how they stand to this one. */
    public List<Below> getChildren() {
        return children;
    }

    public LocalDate getDay() {
        return chosen.day();
    }

    /** Whether the unit is there on the day. */
    public boolean isThere() {
        LocalDate day = chosen.day();
        return history.names().stream().anyMatch(name -> covers(name, day));
    }

    /** How its type is worded on the day, or last was. */
    public String getTypeName() {
        LocalDate day = chosen.day();
        return history.names().stream()
                .filter(name -> covers(name, day))
                .findFirst()
                .or(() -> history.names().stream().reduce((one, next) -> next))
                .map(UnitHistory.NameSpan::typeName)
                .orElse("");
    }

    /** Whether this user may record changes of the unit. */
    public boolean isManager() {
        OrgPath place = getUnit().path();
        return currentUser.may(MANAGE_UNITS, place);
    }

    public String href(long unitId) {
        return chosen.href(unitId);
    }

    private static boolean covers(UnitHistory.NameSpan name, LocalDate day) {
        LocalDate to = name.to();
        return !name.from().isAfter(day) && (to == null || !to.isBefore(day));
    }
}
