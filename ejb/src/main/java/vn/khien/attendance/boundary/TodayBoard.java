package vn.khien.attendance.boundary;

import static vn.khien.shared.Permission.PLAN_SESSIONS;
import static vn.khien.shared.Permission.TAKE_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.khien.attendance.SheetRow;
import vn.khien.attendance.control.SheetRows;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.organisation.boundary.Units;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;

/** The day of the teacher who is signed in: the sheets of the own classes. */
@Stateless
public class TodayBoard {
    /** Sheets that stayed open are shown for this long. */
    private static final int DAYS_BACK = 14;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    UnitNames unitNames;

    @Inject
    Units units;

    @Inject
    SheetRows rows;

    /** Today's sheets, by time and class. */
    public List<SheetRow> today() {
        return rows.day(currentUser.requireSomewhere(TAKE_ATTENDANCE), CityTime.today(clock));
    }

    /** Sheets of the days before that nobody has closed; the latest day first. */
    public List<SheetRow> leftOpen() {
        LocalDate today = CityTime.today(clock);
        return rows.unclosed(
                currentUser.requireSomewhere(TAKE_ATTENDANCE), today.minusDays(DAYS_BACK), today.minusDays(1));
    }

    /** The classes and offices that the user may plan a session for; a school's classes rather than the school. */
    public List<UnitSummary> plannable() {
        List<OrgPath> tops = currentUser.unitsWith(PLAN_SESSIONS);
        Map<Long, UnitSummary> named =
                unitNames.named(tops.stream().map(OrgPath::unitId).toList());
        List<UnitSummary> plannable = new ArrayList<>();
        for (UnitSummary unit : named.values()) {
            plannable.add(unit);
            if (unit.kind() == UnitKind.SCHOOL) {
                plannable.addAll(units.classesOf(unit.id(), CityTime.today(clock)));
            }
        }
        return plannable.stream().distinct().toList();
    }
}
