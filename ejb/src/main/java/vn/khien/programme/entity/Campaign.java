package vn.khien.programme.entity;

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
import org.jspecify.annotations.Nullable;
import vn.khien.programme.CampaignOpened;
import vn.khien.programme.CampaignPlan;
import vn.khien.programme.CampaignState;
import vn.khien.programme.ProgrammeError;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;

/** One run of a programme, in one period, for a unit and everything below it. */
@Entity
@Table(name = "campaign")
public class Campaign {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "campaign")
    @TableGenerator(
            name = "campaign",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "last_id",
            pkColumnValue = "campaign",
            allocationSize = 50)
    private long id;

    @Column(name = "programme_id")
    private long programmeId;

    @Column(name = "name")
    private String name;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "path")
    private OrgPath path;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private CampaignState state = CampaignState.DRAFT;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    private int version;

    protected Campaign() {}

    public Campaign(long programmeId, CampaignPlan plan, OrgPath path) {
        if (plan.endsOn().isBefore(plan.startsOn())) {
            throw new RuleViolation(ProgrammeError.DATES_REVERSED);
        }
        this.programmeId = programmeId;
        name = plan.name();
        unitId = plan.unitId();
        this.path = path;
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
    }

    /** From now on people owe it. */
    public CampaignOpened open(Instant now) {
        if (state != CampaignState.DRAFT) {
            throw new RuleViolation(ProgrammeError.ALREADY_OPENED);
        }
        state = CampaignState.OPEN;
        openedAt = now;
        return new CampaignOpened(id, now);
    }

    /** Whatever happens later does not count in it. */
    public void close(Instant now) {
        if (state != CampaignState.OPEN) {
            throw new RuleViolation(ProgrammeError.NOT_OPEN);
        }
        state = CampaignState.CLOSED;
        closedAt = now;
    }

    /** Whether both concern some of the same people on some of the same days. */
    public boolean overlaps(Campaign other) {
        return (path.isWithin(other.path) || other.path.isWithin(path))
                && !startsOn.isAfter(other.endsOn)
                && !other.startsOn.isAfter(endsOn);
    }

    public boolean isOpen() {
        return state == CampaignState.OPEN;
    }

    public boolean wasOpened() {
        return openedAt != null;
    }

    public String name() {
        return name;
    }

    public long id() {
        return id;
    }

    public long programmeId() {
        return programmeId;
    }

    public OrgPath path() {
        return path;
    }
}
