package vn.khien.attendance.boundary;

import static vn.khien.shared.Permission.PLAN_SESSIONS;
import static vn.khien.shared.Permission.READ_SESSIONS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.khien.attendance.SessionView;
import vn.khien.attendance.SheetRow;
import vn.khien.attendance.control.SheetRows;
import vn.khien.attendance.entity.TrainingSession;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** Which sessions there are and how their sheets stand, without names of people. */
@Stateless
public class SessionCalendar {
    /** Longest span of days that one list takes in: a school year with its summer. */
    public static final int MOST_DAYS = 400;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser currentUser;

    @Inject
    UnitNames unitNames;

    @Inject
    SheetRows rows;

    /** One session with all its sheets. */
    public SessionView session(UUID uuid) {
        TrainingSession session = entities.createQuery(
                        "select t from TrainingSession t where t.uuid = :uuid", TrainingSession.class)
                .setParameter("uuid", uuid.toString())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
        if (!currentUser.may(PLAN_SESSIONS, session.path())) {
            currentUser.require(READ_SESSIONS, session.path());
        }
        return rows.session(session);
    }

    /** The sessions of these days that concern a unit or something below it, with their sheets there; the latest first. */
    public List<SessionView> sessions(long unitId, LocalDate from, LocalDate to) {
        return rows.sessions(readable(unitId, from, to), from, to);
    }

    /** The sheets of these days at a unit and below that wait for somebody to close them; the latest first. */
    public List<SheetRow> unclosed(long unitId, LocalDate from, LocalDate to) {
        return rows.unclosed(List.of(readable(unitId, from, to)), from, to);
    }

    private OrgPath readable(long unitId, LocalDate from, LocalDate to) {
        UnitSummary unit = unitNames.unit(unitId);
        currentUser.require(READ_SESSIONS, unit.path());
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
            throw new RuleViolation(SharedError.INPUT_INVALID, "to");
        }
        return unit.path();
    }
}
