package vn.khien.attendance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khien.attendance.AttendanceClosed;
import vn.khien.attendance.AttendanceError;
import vn.khien.attendance.Mark;
import vn.khien.attendance.Roll;
import vn.khien.attendance.SheetCounts;
import vn.khien.attendance.SheetMode;
import vn.khien.attendance.SheetState;
import vn.khien.attendance.SheetWrite;
import vn.khien.organisation.UnitSummary;
import vn.khien.programme.Audience;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;

/**
 * One class or group in one session. Keeps the counts of its marks; the marks themselves are rows of their own, written in
 * one statement, because a school day has millions.
 */
@Entity
@Table(name = "attendance_sheet")
public class AttendanceSheet {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "attendance_sheet")
    @TableGenerator(
            name = "attendance_sheet",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "last_id",
            pkColumnValue = "attendance_sheet",
            allocationSize = 50)
    private long id;

    @Column(name = "uuid")
    private String uuid;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "campaign_id")
    private long campaignId;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "path")
    private OrgPath path;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode")
    private SheetMode mode;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience")
    private Audience audience;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private SheetState state;

    @Column(name = "enrolled_count")
    private int enrolledCount;

    @Column(name = "present_count")
    private int presentCount;

    @Column(name = "late_count")
    private int lateCount;

    @Column(name = "excused_count")
    private int excusedCount;

    @Column(name = "unexcused_count")
    private int unexcusedCount;

    @Column(name = "head_count")
    private @Nullable Integer headCount;

    @Column(name = "closed_by")
    private @Nullable Long closedBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected AttendanceSheet() {}

    /**
     * Plans the sheet of a class or group.
     *
     * @param session already stored
     * @param enrolled how many belong to the unit on the session's day
     */
    public AttendanceSheet(TrainingSession session, UnitSummary unit, SheetMode mode, Audience audience, int enrolled) {
        uuid = UUID.randomUUID().toString();
        sessionId = session.id();
        campaignId = session.campaignId();
        heldOn = session.heldOn();
        unitId = unit.id();
        schoolId = unit.homeId();
        path = unit.path();
        this.mode = mode;
        this.audience = audience;
        enrolledCount = enrolled;
        state = SheetState.PLANNED;
    }

    /** Takes the marks as the teacher has them now; some people may still have none. */
    public void mark(Roll roll, LocalDate today) {
        requireMode(SheetMode.INVITED);
        requireOpen(today);
        take(roll);
    }

    /** Takes the number of people who came. */
    public void count(int people, LocalDate today) {
        requireMode(SheetMode.HEAD_COUNT);
        requireOpen(today);
        takeCount(people);
    }

    /**
     * Makes the sheet count. What it says must be complete: everybody marked, or the number given.
     *
     * @param roll the marks that {@link #mark} took last; nobody on a counted sheet
     */
    public AttendanceClosed close(Roll roll, long teacherId, LocalDate today, Instant now) {
        requireOpen(today);
        if (mode == SheetMode.HEAD_COUNT && headCount == null) {
            throw new RuleViolation(AttendanceError.HEAD_COUNT_MISSING);
        }
        if (roll.unmarked() > 0) {
            throw new RuleViolation(AttendanceError.PEOPLE_UNMARKED, roll.unmarked());
        }
        state = SheetState.CLOSED;
        closedBy = teacherId;
        closedAt = now;
        return closed(now);
    }

    /**
     * Changes marks or the number after closing. The reason stays with the sheet, beside what it said before.
     *
     * @param after the whole roll as it should be
     * @param people the new number on a counted sheet
     * @return what to keep of the state before
     */
    public AttendanceCorrection correct(
            Roll after, @Nullable Integer people, String reason, long teacherId, Instant now) {
        requireUnlocked();
        if (state != SheetState.CLOSED) {
            throw new IllegalStateException("Only a closed sheet is corrected: " + uuid);
        }
        AttendanceCorrection correction =
                new AttendanceCorrection(id, version, headCount, people, reason, teacherId, now);
        if (mode == SheetMode.HEAD_COUNT) {
            takeCount(people);
        } else {
            take(after);
        }
        return correction;
    }

    /** Keeps the sheet as it is for good, because an accepted report stands on it. */
    public void lock() {
        if (!state.counts()) {
            throw new IllegalStateException("Only a closed sheet is locked: " + uuid);
        }
        state = SheetState.LOCKED;
    }

    /** What the sheet says without naming anybody. */
    public SheetCounts counts() {
        return new SheetCounts(
                uuid,
                version,
                state,
                mode,
                enrolledCount,
                presentCount,
                lateCount,
                excusedCount,
                unexcusedCount,
                headCount,
                closedAt);
    }

    /** The sheet as others hear of it when it counts, or counts differently. */
    public AttendanceClosed closed(Instant now) {
        return new AttendanceClosed(id, sessionId, campaignId, unitId, audience, now);
    }

    private void requireOpen(LocalDate today) {
        requireInvited();
        requireUnlocked();
        if (state == SheetState.CLOSED) {
            throw new RuleViolation(AttendanceError.REASON_MISSING);
        }
        if (today.isBefore(heldOn)) {
            throw new RuleViolation(AttendanceError.NOT_YET);
        }
    }

    /** Refuses marks by name on a counted sheet, a number on one that goes by name, and anything on one not invited. */
    public void requireFitting(SheetWrite write) {
        boolean named = !write.marks().isEmpty();
        boolean counted = write.headCount() != null;
        requireInvited();
        if ((named && mode == SheetMode.HEAD_COUNT) || (counted && mode == SheetMode.INVITED)) {
            throw new RuleViolation(AttendanceError.WRONG_MODE);
        }
    }

    private void requireInvited() {
        if (mode == SheetMode.NOT_INVITED) {
            throw new RuleViolation(AttendanceError.NOT_INVITED);
        }
    }

    private void requireUnlocked() {
        if (state == SheetState.LOCKED) {
            throw new RuleViolation(AttendanceError.LOCKED);
        }
    }

    private void requireMode(SheetMode wanted) {
        requireInvited();
        if (mode != wanted) {
            throw new RuleViolation(AttendanceError.WRONG_MODE);
        }
    }

    private void take(Roll roll) {
        presentCount = roll.count(Mark.PRESENT);
        lateCount = roll.count(Mark.LATE);
        excusedCount = roll.count(Mark.EXCUSED);
        unexcusedCount = roll.count(Mark.UNEXCUSED);
        enrolledCount = roll.people().size();
        if (state == SheetState.PLANNED) {
            state = SheetState.OPEN;
        }
    }

    private void takeCount(@Nullable Integer people) {
        if (people == null || people < 0) {
            throw new RuleViolation(AttendanceError.HEAD_COUNT_MISSING);
        }
        headCount = people;
        if (state == SheetState.PLANNED) {
            state = SheetState.OPEN;
        }
    }

    public long id() {
        return id;
    }

    public String uuid() {
        return uuid;
    }

    public long sessionId() {
        return sessionId;
    }

    public long unitId() {
        return unitId;
    }

    public OrgPath path() {
        return path;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public SheetMode mode() {
        return mode;
    }

    public Audience audience() {
        return audience;
    }

    public SheetState state() {
        return state;
    }

    public @Nullable Integer headCount() {
        return headCount;
    }

    public int version() {
        return version;
    }
}
