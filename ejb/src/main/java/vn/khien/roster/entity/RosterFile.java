package vn.khien.roster.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khien.roster.ImportState;
import vn.khien.roster.RosterCheck;
import vn.khien.roster.RosterDiff;
import vn.khien.roster.RosterError;
import vn.khien.roster.RosterKind;
import vn.khien.roster.RosterReading;
import vn.khien.roster.Verdict;
import vn.khien.shared.CityTime;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** A file that was read for a unit, and what became of it. */
@Entity
@Table(name = "roster_import")
public class RosterFile {
    /** Long enough to notice a mistake, short enough that nothing much stands on it. */
    public static final int DAYS_TO_UNDO = 7;

    private static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "roster_import")
    @TableGenerator(
            name = "roster_import",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "last_id",
            pkColumnValue = "roster_import",
            allocationSize = 50)
    private long id;

    @Column(name = "unit_id")
    private long unitId;

    @Enumerated(EnumType.STRING)
    private RosterKind kind;

    @Column(name = "school_year")
    private String schoolYear;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    private int changing;
    private int accepted;
    private int rejected;

    @Lob
    private String reading;

    @Lob
    @Column(name = "change_log")
    private @Nullable String changeLog;

    @Column(name = "checked_by")
    private long checkedBy;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected RosterFile() {}

    public RosterFile(
            long unitId,
            RosterKind kind,
            String schoolYear,
            LocalDate asOf,
            String fileName,
            long checkedBy,
            Instant checkedAt) {
        this.unitId = unitId;
        this.kind = kind;
        this.schoolYear = schoolYear;
        this.asOf = asOf;
        this.fileName = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        this.checkedBy = checkedBy;
        this.checkedAt = checkedAt;
        this.state = ImportState.READING;
        this.reading = "";
    }

    /** Keeps what was read, and what it comes to. */
    public void hold(String content, RosterReading said, RosterDiff diff) {
        reading = content;
        verdict = said.verdict();
        changing = diff.changing();
        accepted = said.counts().accepted();
        rejected = said.counts().rejected();
        if (state == ImportState.READING) {
            state = ImportState.CHECKED;
        }
    }

    /** How it stands, to whoever may see it. */
    public RosterCheck view(String unitName, RosterReading said, RosterDiff diff) {
        return new RosterCheck(
                id,
                unitId,
                unitName,
                kind,
                schoolYear,
                asOf,
                fileName,
                state,
                said.withoutNationalIds(),
                diff,
                undoUntil());
    }

    /** Written; keeps how to take it back. */
    public void applied(String log, Instant now) {
        requireNotUndone();
        state = ImportState.APPLIED;
        changeLog = log;
        appliedAt = now;
    }

    /** A file is read once; whoever has another sends another. */
    public void requireUnread() {
        if (state != ImportState.READING) {
            throw new RuleViolation(SharedError.CHANGED_MEANWHILE);
        }
    }

    public void requireNotUndone() {
        if (state == ImportState.UNDONE) {
            throw new RuleViolation(RosterError.ALREADY_UNDONE);
        }
    }

    /**
     * Takes it back.
     *
     * @return how to, as it was kept
     */
    public String undo(Instant now) {
        String log = changeLog;
        Instant until = undoUntil();
        if (state != ImportState.APPLIED || log == null || until == null) {
            throw new RuleViolation(RosterError.NOT_APPLIED);
        }
        if (now.isAfter(until)) {
            throw new RuleViolation(RosterError.UNDO_TOO_LATE, CityTime.dayOf(until));
        }
        state = ImportState.UNDONE;
        changeLog = null;
        undoneAt = now;
        return log;
    }

    /** The end of the last day on which it can be taken back; null unless it is written. */
    public @Nullable Instant undoUntil() {
        return appliedAt == null || state != ImportState.APPLIED
                ? null
                : CityTime.startOf(CityTime.dayOf(appliedAt).plusDays(DAYS_TO_UNDO + 1L))
                        .minusSeconds(1);
    }

    public long id() {
        return id;
    }

    public long unitId() {
        return unitId;
    }

    public RosterKind kind() {
        return kind;
    }

    public String schoolYear() {
        return schoolYear;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public String fileName() {
        return fileName;
    }

    public ImportState state() {
        return state;
    }

    public @Nullable Verdict verdict() {
        return verdict;
    }

    public int changing() {
        return changing;
    }

    public int accepted() {
        return accepted;
    }

    public int rejected() {
        return rejected;
    }

    public @Nullable Instant appliedAt() {
        return appliedAt;
    }

    public String reading() {
        return reading;
    }

    public long checkedBy() {
        return checkedBy;
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    public @Nullable Instant undoneAt() {
        return undoneAt;
    }
}
