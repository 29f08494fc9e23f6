package vn.khien.learning.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khien.learning.LearningError;
import vn.khien.shared.CityTime;
import vn.khien.shared.RuleViolation;

/**
 * An address that a teacher gives to the parents of one class. Only the hash of its random part is kept, so whoever reads
 * the database cannot walk in. Wrong codes are counted for the whole link: after too many it rests a while for everybody,
 * which keeps a guesser slow and costs a true parent minutes at most.
 */
@Entity
@Table(name = "parent_link")
public class ParentLink {
    static final int TRIES = 20;
    static final Duration REST = Duration.ofMinutes(15);
    private static final int LONGEST_MONTHS = 6;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "parent_link")
    @TableGenerator(
            name = "parent_link",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "last_id",
            pkColumnValue = "parent_link",
            allocationSize = 50)
    private long id;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "class_id")
    private long classId;

    @Column(name = "module_code")
    private String moduleCode;

    @Column(name = "created_by")
    private long createdBy;

    @Column(name = "inviter_name")
    private String inviterName;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "failed_tries")
    private int failedTries;

    @Column(name = "rests_until")
    private @Nullable Instant restsUntil;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
    protected ParentLink() {}

    /**
     * Makes a link.
     *
     * @param inviter who asks the parents; the name is shown to them
     * @param lastDay the last day it opens, later than today and within half a year
     */
    public ParentLink(
            String tokenHash, long classId, String moduleCode, Inviter inviter, LocalDate lastDay, Clock clock) {
        LocalDate today = CityTime.today(clock);
        if (!lastDay.isAfter(today) || lastDay.isAfter(today.plusMonths(LONGEST_MONTHS))) {
            throw new RuleViolation(LearningError.LINK_DATE_INVALID);
        }
        this.tokenHash = tokenHash;
        this.classId = classId;
        this.moduleCode = moduleCode;
        this.createdBy = inviter.personId();
        this.inviterName = inviter.name();
        this.lastDay = lastDay;
        this.createdAt = clock.instant();
    }

    /** The teacher who asks. */
    public record Inviter(long personId, String name) {}

    /** Refuses once the last day is over. */
    public void requireOpen(Clock clock) {
        if (CityTime.today(clock).isAfter(lastDay)) {
            throw new RuleViolation(LearningError.LINK_ENDED);
        }
    }

    /** Refuses while the link rests after too many wrong codes. */
    public void requireAwake(Instant now) {
        if (restsUntil != null && now.isBefore(restsUntil)) {
            throw new RuleViolation(LearningError.LINK_RESTING, REST.toMinutes());
        }
    }

    /** Counts a wrong code. A right one takes nothing back, or a guesser would begin afresh with a code of his own. */
    public void wrongCode(Instant now) {
        failedTries++;
        if (failedTries >= TRIES) {
            failedTries = 0;
            restsUntil = now.plus(REST);
        }
    }

    public long id() {
        return id;
    }

    public long classId() {
        return classId;
    }

    public String moduleCode() {
        return moduleCode;
    }

    public long createdBy() {
        return createdBy;
    }

    public String inviterName() {
        return inviterName;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public LocalDate lastDay() {
        return lastDay;
    }
}
