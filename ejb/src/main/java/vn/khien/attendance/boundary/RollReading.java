package vn.khien.attendance.boundary;

import static vn.khien.shared.Permission.READ_SESSIONS;
import static vn.khien.shared.Permission.TAKE_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import vn.khien.attendance.RollView;
import vn.khien.attendance.control.RollViews;
import vn.khien.attendance.entity.AttendanceSheet;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** Looking at the sheet of one class or group: by the teacher who is to take it, and by those who may see how it went. */
@Stateless
public class RollReading {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    RollViews views;

    /** A sheet: everybody who belongs on its day, present as long as nobody said otherwise. Writes nothing. */
    public RollView open(UUID uuid) {
        AttendanceSheet sheet = entities.createQuery(
                        "select s from AttendanceSheet s where s.uuid = :uuid", AttendanceSheet.class)
                .setParameter("uuid", uuid.toString())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
        boolean mayTake = currentUser.may(TAKE_ATTENDANCE, sheet.path());
        if (!mayTake) {
            currentUser.require(READ_SESSIONS, sheet.path());
        }
        boolean dayHasCome = !CityTime.today(clock).isBefore(sheet.heldOn());
        return views.of(sheet, mayTake && dayHasCome);
    }
}
