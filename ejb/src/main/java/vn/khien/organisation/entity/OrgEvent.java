package vn.khien.organisation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.OrgEventKind;
import vn.khien.organisation.OrgEventState;
import vn.khien.organisation.OrgOrder;
import vn.khien.organisation.OrganisationError;
import vn.khien.shared.RuleViolation;

/** A change of the tree that a legal document ordered. What it did stands in the versions and relations that name it. */
@Entity
@Table(name = "org_event")
public class OrgEvent {
    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private OrgEventKind kind;

    @Enumerated(EnumType.STRING)
    private OrgEventState state;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "legal_document")
    private String legalDocument;

    private String note;

    @Column(name = "recorded_by")
    private @Nullable Long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "undone_by")
    private @Nullable Long undoneBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @ElementCollection
    @CollectionTable(name = "org_event_unit", joinColumns = @JoinColumn(name = "event_id"))
    private Set<EventUnit> units = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "org_succession", joinColumns = @JoinColumn(name = "event_id"))
    private Set<Succession> successions = new HashSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected OrgEvent() {}

    public OrgEvent(long id, OrgEventKind kind, OrgOrder order, @Nullable Long recordedBy, Instant now) {
        this.id = id;
        this.kind = kind;
        this.state = OrgEventState.PLANNED;
        this.effectiveOn = order.effectiveOn();
        this.legalDocument = order.legalDocument();
        this.note = order.note();
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    /** Names a unit that the change is about, or one that receives by it. */
    public void concerns(long unitId, EventPart part) {
        units.add(new EventUnit(unitId, part));
    }

    /** One unit takes over from another, wholly or in part. */
    public void succeeds(long predecessorId, long successorId) {
        successions.add(new Succession(predecessorId, successorId));
        concerns(successorId, EventPart.SUCCESSOR);
    }

    /** Its day has come. */
    public void takeEffect() {
        state = OrgEventState.IN_EFFECT;
    }

    /** Takes it back, which is possible until the day before it holds. */
    public void undo(@Nullable Long personId, LocalDate today, Instant now) {
        if (state == OrgEventState.UNDONE) {
            throw new RuleViolation(OrganisationError.EVENT_UNDONE_ALREADY);
        }
        if (state == OrgEventState.IN_EFFECT || !today.isBefore(effectiveOn)) {
            throw new RuleViolation(OrganisationError.EVENT_IN_EFFECT, effectiveOn);
        }
        state = OrgEventState.UNDONE;
        undoneBy = personId;
        undoneAt = now;
    }

    public long id() {
        return id;
    }

    public OrgEventKind kind() {
        return kind;
    }

    public OrgEventState state() {
        return state;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public String legalDocument() {
        return legalDocument;
    }

    public String note() {
        return note;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable Long recordedBy() {
        return recordedBy;
    }

    public @Nullable Long undoneBy() {
        return undoneBy;
    }

    public @Nullable Instant undoneAt() {
        return undoneAt;
    }

    public Set<EventUnit> units() {
        return Set.copyOf(units);
    }

    public Set<Succession> successions() {
        return Set.copyOf(successions);
    }
}
