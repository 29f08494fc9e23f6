package vn.khien.statistics.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khien.attendance.SessionView;
import vn.khien.attendance.SheetMode;
import vn.khien.attendance.SheetRow;
import vn.khien.attendance.boundary.SessionCalendar;
import vn.khien.programme.Audience;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.Permission;

/** What waits for the school: rolls that nobody has closed, today and on the days before. */
@Named
@RequestScoped
public class SchoolTodo {
    /** As far back as the teacher's own day looks. */
    private static final int DAYS_BACK = 14;

    @Inject
    FigureView view;

    @Inject
    SessionCalendar calendar;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    private final Map<Long, SheetRow> today = new HashMap<>();
    private LocalDate day = LocalDate.MIN;
    /** Classes, not rolls: with two sessions a class is waited for once. */
    private final Set<Long> waitingToday = new HashSet<>();

    private long leftOpen;

    @PostConstruct
    void read() {
        day = CityTime.today(clock);
        if (!view.isReady()
                || !currentUser.may(Permission.READ_SESSIONS, view.getUnit().path())) {
            return;
        }
        for (SessionView session : calendar.sessions(view.getUnit().id(), getSince(), day)) {
            session.sheets().forEach(this::take);
        }
    }

    private void take(SheetRow sheet) {
        boolean waits = !sheet.counts().state().counts() && sheet.counts().mode() != SheetMode.NOT_INVITED;
        if (!sheet.heldOn().equals(day)) {
            leftOpen += waits ? 1 : 0;
            return;
        }
        if (waits) {
            waitingToday.add(sheet.unitId());
        }
        if (sheet.audience() == Audience.PUPIL) {
            // With two sessions on one day the class is where its open roll is.
            today.merge(sheet.unitId(), sheet, (one, other) -> waits ? sheet : one);
        }
    }

    /** The roll of a class today, or null when it has none. */
    public @Nullable SheetRow today(long unitId) {
        return today.get(unitId);
    }

    /** Whether any class has a roll today; without one the column would be empty. */
    public boolean isDayOfSessions() {
        return !today.isEmpty();
    }

    public long getWaitingToday() {
        return waitingToday.size();
    }

    /** Rolls of the days before that nobody has closed. */
    public long getLeftOpen() {
        return leftOpen;
    }

    /** The first day that is looked at. */
    public LocalDate getSince() {
        return day.minusDays(DAYS_BACK);
    }

    public boolean isPlanner() {
        return currentUser.may(Permission.PLAN_SESSIONS, view.getUnit().path());
    }

    public boolean isParents() {
        return currentUser.may(Permission.ISSUE_CARDS, view.getUnit().path());
    }
}
