package vn.khien.roster.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khien.access.boundary.AuditTrail;
import vn.khien.organisation.SchoolYear;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.Classes;
import vn.khien.people.ChangeLog;
import vn.khien.people.Place;
import vn.khien.people.Position;
import vn.khien.people.boundary.PeopleChanges;
import vn.khien.roster.AcceptedRow;
import vn.khien.roster.RosterCounts;
import vn.khien.roster.RosterDiff;
import vn.khien.roster.RosterKind;
import vn.khien.roster.RosterReading;
import vn.khien.roster.RowDecision;
import vn.khien.roster.RowRef;
import vn.khien.roster.StaffGroup;
import vn.khien.shared.OrgPath;

/** Writes what a reading comes to. */
@ApplicationScoped
public class RosterWriter {
    private static final int LONGEST_POST = 120;

    @Inject
    RosterComparison comparison;

    @Inject
    PeopleChanges people;

    @Inject
    Classes classes;

    @Inject
    AuditTrail audit;

    /** What was written. */
    public record Written(RosterDiff diff, ChangeLog log) {}

    /** Writes all good rows; those in doubt only where somebody decided. */
    public Written write(
            RosterReading reading, UnitSummary unit, String schoolYear, LocalDate asOf, List<RowDecision> decisions) {
        boolean pupils = reading.kind() == RosterKind.PUPIL;
        SchoolYear year = classes.year(schoolYear);
        LocalDate on = pupils ? within(year, asOf) : asOf;
        ChangePlan plan = comparison.plan(reading, unit, on);
        Map<RowRef, Boolean> decided = new HashMap<>();
        decisions.forEach(decision -> decided.put(decision.ref(), decision.same()));
        for (AcceptedRow row : reading.accepted()) {
            Boolean same = decided.get(new RowRef(row.sheet(), row.row()));
            if (same != null) {
                plan.decide(row, same);
            }
        }
        RosterDiff diff = plan.diff();
        Function<AcceptedRow, Place> placeOf = pupils ? classPlaces(reading, unit, year, on) : posts(reading, unit, on);
        return new Written(diff, people.apply(plan.change(unit.path(), unit.id(), on, placeOf)));
    }

    public void takeBack(ChangeLog log) {
        people.takeBack(log);
    }

    /** Leaves a trace with figures, without names. */
    public void tell(String action, OrgPath unit, long importId, RosterCounts counts) {
        audit.record(
                action,
                unit,
                "roster-import/" + importId,
                "accepted %d, rejected %d".formatted(counts.accepted(), counts.rejected()));
    }

    private static LocalDate within(SchoolYear year, LocalDate day) {
        if (day.isBefore(year.startsOn())) {
            return year.startsOn();
        }
        return day.isAfter(year.endsOn()) ? year.endsOn() : day;
    }

    private Function<AcceptedRow, Place> classPlaces(
            RosterReading reading, UnitSummary school, SchoolYear year, LocalDate on) {
        Map<String, @Nullable Integer> grades = new LinkedHashMap<>();
        for (AcceptedRow row : reading.accepted()) {
            grades.putIfAbsent(Objects.requireNonNull(row.className()), row.grade());
        }
        Map<String, UnitSummary> made = classes.ensure(school.id(), grades, year);
        return row -> {
            UnitSummary place = Objects.requireNonNull(made.get(Objects.requireNonNull(row.className())));
            return new Place(place.id(), Position.PUPIL, null, on, year.endsOn());
        };
    }

    private Function<AcceptedRow, Place> posts(RosterReading reading, UnitSummary unit, LocalDate on) {
        Map<String, Long> unitIds = comparison.unitIds(reading.accepted(), on);
        return row -> {
            long unitId = unitIds.getOrDefault(String.valueOf(row.unitCode()), unit.id());
            String post = row.position();
            String shown = post == null || post.length() <= LONGEST_POST ? post : post.substring(0, LONGEST_POST);
            return new Place(unitId, position(reading.kind(), row.staffGroup()), shown, on, null);
        };
    }

    private static Position position(RosterKind kind, @Nullable StaffGroup group) {
        if (kind == RosterKind.OFFICIAL) {
            return Position.OFFICIAL;
        }
        if (group == StaffGroup.MANAGER) {
            return Position.LEADER;
        }
        return group == StaffGroup.TEACHER ? Position.TEACHER : Position.STAFF;
    }
}
