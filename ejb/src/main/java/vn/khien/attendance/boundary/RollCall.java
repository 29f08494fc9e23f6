package vn.khien.attendance.boundary;

import static vn.khien.shared.Permission.TAKE_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.khien.attendance.AttendanceClosed;
import vn.khien.attendance.Mark;
import vn.khien.attendance.MarkLine;
import vn.khien.attendance.Roll;
import vn.khien.attendance.SheetMode;
import vn.khien.attendance.SheetSaved;
import vn.khien.attendance.SheetState;
import vn.khien.attendance.SheetWrite;
import vn.khien.attendance.control.Rolls;
import vn.khien.attendance.entity.AttendanceCorrection;
import vn.khien.attendance.entity.AttendanceSheet;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** The teacher's roll call on the sheet of one class or group in one session. */
@Stateless
public class RollCall {
    private static final Logger LOG = System.getLogger(RollCall.class.getName());

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Rolls rolls;

    @Inject
    Event<AttendanceClosed> closed;

    /**
     * Takes a whole sheet, and closes it if asked. Sending the same again, because the answer got lost, changes nothing
     * and answers the same; a sheet that moved on meanwhile and says something else stays as it is and is answered as a
     * conflict. After closing, a change needs a reason.
     */
    public SheetSaved save(UUID uuid, SheetWrite write) {
        // The row is locked before anything else is read, so two devices come one after the other.
        AttendanceSheet sheet = lock(uuid);
        currentUser.require(TAKE_ATTENDANCE, sheet.path());
        sheet.requireFitting(write);
        Roll before = rolls.of(sheet);
        Roll after = before.with(write.marks().stream()
                .collect(Collectors.toMap(MarkLine::personId, MarkLine::mark, (first, last) -> last)));
        if (saysAlready(sheet, before, after, write)) {
            return answer(false, sheet, before);
        }
        if (write.version() != sheet.version()) {
            return answer(true, sheet, before);
        }
        store(sheet, before, after, write);
        return answer(false, sheet, after);
    }

    private void store(AttendanceSheet sheet, Roll before, Roll after, SheetWrite write) {
        Instant now = clock.instant();
        long teacher = currentUser.personId();
        Map<Long, Mark> changed = after.changedSince(before);
        if (sheet.state().counts()) {
            AttendanceCorrection correction = sheet.correct(
                    after, write.headCount(), Objects.requireNonNullElse(write.reason(), ""), teacher, now);
            entities.persist(correction);
            flush(sheet);
            rolls.keep(correction, before, changed);
        } else {
            take(sheet, after, write, now);
            flush(sheet);
        }
        rolls.write(sheet, changed, teacher, now);
        if (sheet.state().counts()) {
            closed.fire(sheet.closed(now));
            LOG.log(Level.INFO, "Sheet {0} counts as of version {1}", sheet.uuid(), sheet.version());
        }
    }

    private void take(AttendanceSheet sheet, Roll after, SheetWrite write, Instant now) {
        LocalDate today = CityTime.today(clock);
        Integer headCount = write.headCount();
        if (sheet.mode() == SheetMode.INVITED) {
            sheet.mark(after, today);
        } else if (headCount != null) {
            sheet.count(headCount, today);
        }
        if (write.close()) {
            sheet.close(after, currentUser.personId(), today, now);
        }
    }

    /** Gives the sheet its next version also when only marks changed; the answer carries it, so it is needed now. */
    private void flush(AttendanceSheet sheet) {
        entities.lock(sheet, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
    }

    private static boolean saysAlready(AttendanceSheet sheet, Roll before, Roll after, SheetWrite write) {
        boolean state = write.close() ? sheet.state().counts() : sheet.state() != SheetState.PLANNED;
        boolean count = write.headCount() == null || write.headCount().equals(sheet.headCount());
        return state && count && after.marks().equals(before.marks());
    }

    private static SheetSaved answer(boolean conflict, AttendanceSheet sheet, Roll roll) {
        List<MarkLine> marks = roll.marks().entrySet().stream()
                .map(mark -> new MarkLine(mark.getKey(), mark.getValue()))
                .toList();
        Set<Long> unmarked = new HashSet<>(roll.people());
        unmarked.removeAll(roll.marks().keySet());
        return new SheetSaved(conflict, sheet.counts(), marks, unmarked);
    }

    private AttendanceSheet lock(UUID uuid) {
        return entities.createQuery("select s from AttendanceSheet s where s.uuid = :uuid", AttendanceSheet.class)
                .setParameter("uuid", uuid.toString())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
    }
}
