package vn.khien.attendance.boundary;

import static vn.khien.shared.Permission.PLAN_SESSIONS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.khien.attendance.AttendanceError;
import vn.khien.attendance.SessionPlan;
import vn.khien.attendance.control.SessionMaking;
import vn.khien.attendance.entity.TrainingSession;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** Planning sessions with the sheets of their classes and groups. */
@Stateless
public class SessionPlanning {
    private static final Logger LOG = System.getLogger(SessionPlanning.class.getName());

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    UnitNames unitNames;

    @Inject
    SessionMaking making;

    /** Plans a session with its sheets. A plan that was sent before makes nothing new. */
    public void plan(SessionPlan plan) {
        Optional<TrainingSession> made = session(plan.uuid());
        if (made.isPresent()) {
            currentUser.require(PLAN_SESSIONS, made.get().path());
            return;
        }
        LocalDate day = CityTime.dayOf(plan.startsAt());
        UnitSummary unit = unitNames.unitOn(plan.unitId(), day);
        currentUser.require(PLAN_SESSIONS, unit.path());
        TrainingSession session = making.make(plan, unit, currentUser.personId(), clock.instant());
        LOG.log(Level.INFO, "Session {0} planned at unit {1}", session.uuid(), unit.id());
    }

    /** Takes back a session that nobody has marked yet. */
    public void callOff(UUID uuid) {
        TrainingSession session = session(uuid).orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
        currentUser.require(PLAN_SESSIONS, session.path());
        long started = entities.createQuery(
                        "select count(s) from AttendanceSheet s where s.sessionId = :session"
                                + " and s.state <> vn.khien.attendance.SheetState.PLANNED",
                        Long.class)
                .setParameter("session", session.id())
                .getSingleResult();
        if (started > 0) {
            throw new RuleViolation(AttendanceError.ALREADY_MARKED);
        }
        entities.createQuery("delete from AttendanceSheet s where s.sessionId = :session")
                .setParameter("session", session.id())
                .executeUpdate();
        entities.remove(session);
        LOG.log(Level.INFO, "Session {0} called off", session.uuid());
    }

    private Optional<TrainingSession> session(UUID uuid) {
        return entities.createQuery("select t from TrainingSession t where t.uuid = :uuid", TrainingSession.class)
                .setParameter("uuid", uuid.toString())
                .getResultStream()
                .findFirst();
    }
}
