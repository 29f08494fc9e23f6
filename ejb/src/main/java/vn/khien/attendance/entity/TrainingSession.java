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
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.attendance.AttendanceError;
import vn.khien.attendance.SessionForm;
import vn.khien.attendance.SessionPlan;
import vn.khien.attendance.SessionView;
import vn.khien.attendance.SheetRow;
import vn.khien.shared.CityTime;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.VietnameseText;

/** A dated event of a campaign. Takes place on one day of the city, which is the day that its figures count for. */
@Entity
@Table(name = "training_session")
public class TrainingSession {
    /** Longest topic and longest speaker, in letters. */
    public static final int MAX_TEXT = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "training_session")
    @TableGenerator(
            name = "training_session",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "last_id",
            pkColumnValue = "training_session",
            allocationSize = 50)
    private long id;

    @Column(name = "uuid")
    private String uuid;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "path")
    private OrgPath path;

    @Column(name = "campaign_id")
    private long campaignId;

    @Enumerated(EnumType.STRING)
    @Column(name = "form")
    private SessionForm form;

    @Column(name = "topic")
    private String topic;

    @Column(name = "module_code")
    private @Nullable String moduleCode;

    @Column(name = "speaker")
    private @Nullable String speaker;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "periods")
    private int periods;

    @Column(name = "created_by")
    private long createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private int version;

    protected TrainingSession() {}

    /**
     * Plans a session.
     *
     * @param path of the plan's unit
     */
    public TrainingSession(SessionPlan plan, OrgPath path, long campaignId, long createdBy, Instant now) {
        uuid = plan.uuid().toString();
        unitId = plan.unitId();
        this.path = path;
        this.campaignId = campaignId;
        form = plan.form();
        topic = topic(plan.topic());
        moduleCode = optional("moduleCode", plan.moduleCode(), 20);
        speaker = optional("speaker", plan.speaker(), MAX_TEXT);
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        heldOn = CityTime.dayOf(startsAt);
        periods = plan.periods();
        this.createdBy = createdBy;
        createdAt = now;
        requireOneDay();
    }

    private void requireOneDay() {
        boolean oneDay = heldOn.equals(CityTime.dayOf(endsAt));
        if (!startsAt.isBefore(endsAt) || !oneDay || periods < 0 || periods > 12) {
            throw new RuleViolation(AttendanceError.SESSION_TIMES);
        }
    }

    private static String topic(String typed) {
        String topic = VietnameseText.clean(typed);
        if (topic.isEmpty() || topic.length() > MAX_TEXT) {
            throw new RuleViolation(AttendanceError.TOPIC_MISSING);
        }
        return topic;
    }

    private static @Nullable String optional(String field, @Nullable String typed, int longest) {
        String text = typed == null ? "" : VietnameseText.clean(typed);
        if (text.length() > longest) {
            throw new RuleViolation(SharedError.INPUT_INVALID, field);
        }
        return text.isEmpty() ? null : text;
    }

    /** The session as others see it. */
    public SessionView view(String unitName, List<SheetRow> sheets) {
        return new SessionView(
                uuid,
                unitId,
                unitName,
                campaignId,
                form,
                topic,
                moduleCode,
                speaker,
                startsAt,
                endsAt,
                heldOn,
                periods,
                sheets);
    }

    public long id() {
        return id;
    }

    public String uuid() {
        return uuid;
    }

    public long unitId() {
        return unitId;
    }

    public OrgPath path() {
        return path;
    }

    public long campaignId() {
        return campaignId;
    }

    public SessionForm form() {
        return form;
    }

    public String topic() {
        return topic;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public @Nullable String moduleCode() {
        return moduleCode;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }
}
