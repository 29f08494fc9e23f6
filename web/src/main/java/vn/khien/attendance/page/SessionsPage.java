package vn.khien.attendance.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.attendance.SessionView;
import vn.khien.attendance.SheetMode;
import vn.khien.attendance.SheetRow;
import vn.khien.attendance.boundary.SessionCalendar;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;
import vn.khien.shared.faces.Messages;
import vn.khien.shared.web.Texts;

/** The sessions of some days, and which classes have not closed their sheets. */
@Named
@RequestScoped
public class SessionsPage {
    @Inject
    SessionCalendar calendar;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    private static final int FEW = 3;

    private @Nullable Long unit;
    private @Nullable Long campaign;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable List<Row> sessions;

    /**
     * A session with its sheets sorted into what waits and what is done.
     *
     * @param taking sheets of classes that were invited
     */
    public record Row(SessionView session, List<SheetRow> waiting, List<SheetRow> others, int closed, int taking) {
        static Row of(SessionView session) {
            List<SheetRow> waiting =
                    session.sheets().stream().filter(Row::waits).toList();
            List<SheetRow> others =
                    session.sheets().stream().filter(sheet -> !waits(sheet)).toList();
            int notInvited = (int) session.sheets().stream()
                    .filter(sheet -> sheet.counts().mode() == SheetMode.NOT_INVITED)
                    .count();
            return new Row(
                    session,
                    waiting,
                    others,
                    others.size() - notInvited,
                    session.sheets().size() - notInvited);
        }

        /** The class stands in the line of its sheet; nothing else needs to be said. */
        public boolean single() {
            return session.sheets().size() == 1;
        }

        /** Few enough to stand open below the session. */
        public boolean few() {
            return others.size() <= FEW;
        }

        private static boolean waits(SheetRow sheet) {
            return !sheet.counts().state().counts() && sheet.counts().mode() != SheetMode.NOT_INVITED;
        }
    }

    /** Says what is wrong with the days of the address; those of this week stand in for them. */
    public void open() {
        if (from != null
                && to != null
                && (to.isBefore(from)
                        || from.plusDays(SessionCalendar.MOST_DAYS).isBefore(to))) {
            Messages.error("attendance.sessions.span.wrong", from, to, SessionCalendar.MOST_DAYS);
            from = null;
            to = null;
        }
    }

    /** Fills in what the address leaves out, or what in it is no day: the user's own unit, this week. */
    private List<Row> read() {
        LocalDate today = CityTime.today(clock);
        if (unit == null) {
            unit = ownUnit();
        }
        if (from == null) {
            from = to == null ? today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : to;
        }
        if (to == null) {
            LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            to = sunday.isBefore(from) ? from : sunday;
        }
        return calendar.sessions(unit, from, to).stream()
                .filter(session -> campaign == null || session.campaignId() == campaign)
                .map(Row::of)
                .toList();
    }

    private long ownUnit() {
        return currentUser.unitsWith(Permission.READ_SESSIONS).stream()
                .filter(top -> !top.unitIds().isEmpty())
                .map(OrgPath::unitId)
                .findFirst()
                .orElseThrow(() -> new AccessDenied("No unit with " + Permission.READ_SESSIONS));
    }

    /** "Còn 12 lớp chưa chốt điểm danh hôm nay". */
    public String getAnswer() {
        LocalDate today = CityTime.today(clock);
        long waiting = getSessions().stream()
                .filter(row -> row.session().heldOn().equals(today))
                .flatMap(row -> row.waiting().stream())
                .map(SheetRow::unitId)
                .distinct()
                .count();
        long heldToday = getSessions().stream()
                .filter(row -> row.session().heldOn().equals(today))
                .count();
        if (waiting > 0) {
            return texts.of("attendance.sessions.waiting", waiting);
        }
        return texts.of(heldToday > 0 ? "attendance.sessions.allClosed" : "attendance.sessions.noneToday");
    }

    public List<Row> getSessions() {
        if (sessions == null) {
            sessions = read();
        }
        return sessions;
    }

    /** Who only reads is offered nothing to make. */
    public boolean isPlanner() {
        return !currentUser.unitsWith(Permission.PLAN_SESSIONS).isEmpty();
    }

    /** Names behind a sheet are for those whose role covers the class. */
    public boolean isOpening() {
        return !currentUser.unitsWith(Permission.READ_PEOPLE).isEmpty();
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    /** The only campaign whose sessions are shown; null for all. */
    public @Nullable Long getCampaign() {
        return campaign;
    }

    public void setCampaign(@Nullable Long campaign) {
        this.campaign = campaign;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
