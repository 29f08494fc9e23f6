package vn.khien.people.entity;

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
import vn.khien.people.ChangeLog;
import vn.khien.people.Member;
import vn.khien.people.MoveKind;
import vn.khien.people.PeopleError;
import vn.khien.people.Place;
import vn.khien.people.Position;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;

/** One change of one person's place, as somebody recorded it. */
@Entity
@Table(name = "person_move")
public class PersonMove {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "person_move")
    @TableGenerator(
            name = "person_move",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "last_id",
            pkColumnValue = "person_move",
            allocationSize = 50)
    private long id;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private MoveKind kind;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "from_unit_id")
    private long fromUnitId;

    @Column(name = "to_unit_id")
    private @Nullable Long toUnitId;

    @Enumerated(EnumType.STRING)
    private Position position;

    @Column(name = "position_name")
    private @Nullable String positionName;

    @Column(name = "membership_id")
    private long membershipId;

    @Column(name = "ended_before")
    private @Nullable LocalDate endedBefore;

    @Column(name = "new_membership_id")
    private @Nullable Long newMembershipId;

    @Column(name = "transfer_id")
    private @Nullable Long transferId;

    private String reason;

    @Column(name = "recorded_by")
    private @Nullable Long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "undone_by")
    private @Nullable Long undoneBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected PersonMove() {}

    /** Somebody goes from where they are. */
    public PersonMove(
            MoveKind kind, Member member, LocalDate effectiveOn, String reason, @Nullable Long by, Instant now) {
        Place place = member.place();
        this.kind = kind;
        this.personId = member.personId();
        this.effectiveOn = effectiveOn;
        this.fromUnitId = place.unitId();
        this.position = place.position();
        this.positionName = place.positionName();
        this.membershipId = member.membershipId();
        this.endedBefore = place.to();
        this.reason = reason;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /** Somebody is taken in, as the transfer says. */
    public static PersonMove received(
            PersonMove transfer, Place place, long newMembershipId, @Nullable Long by, Instant now) {
        PersonMove move = new PersonMove();
        move.kind = MoveKind.RECEIVED;
        move.personId = transfer.personId;
        move.effectiveOn = place.from();
        move.fromUnitId = transfer.fromUnitId;
        move.toUnitId = place.unitId();
        move.position = place.position();
        move.positionName = place.positionName();
        move.membershipId = transfer.membershipId;
        move.newMembershipId = newMembershipId;
        move.transferId = transfer.id;
        move.reason = "";
        move.recordedBy = by;
        move.recordedAt = now;
        return move;
    }

    /** Where the person goes. */
    public PersonMove to(long unitId, @Nullable Long membership) {
        toUnitId = unitId;
        newMembershipId = membership;
        return this;
    }

    /** The memberships as they were before; what was recorded stays, marked as taken back. */
    public ChangeLog undo(OrgPath within, @Nullable Long by, Instant now) {
        if (undoneAt != null) {
            throw new RuleViolation(PeopleError.MOVED_SINCE);
        }
        undoneBy = by;
        undoneAt = now;
        return ChangeLog.ofPlaces(
                within,
                newMembershipId == null ? List.of() : List.of(newMembershipId),
                kind == MoveKind.RECEIVED
                        ? List.of()
                        : List.of(
                                new ChangeLog.OldPlace(membershipId, fromUnitId, position, positionName, endedBefore)));
    }

    /** The last day at the old place. */
    public LocalDate lastDay() {
        return effectiveOn.minusDays(1);
    }

    public long id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public MoveKind kind() {
        return kind;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public long fromUnitId() {
        return fromUnitId;
    }

    public @Nullable Long toUnitId() {
        return toUnitId;
    }

    public Position position() {
        return position;
    }

    public @Nullable String positionName() {
        return positionName;
    }

    public long membershipId() {
        return membershipId;
    }

    public @Nullable Long newMembershipId() {
        return newMembershipId;
    }

    public String reason() {
        return reason;
    }

    public @Nullable Long recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable Long undoneBy() {
        return undoneBy;
    }

    public @Nullable Instant undoneAt() {
        return undoneAt;
    }

    public @Nullable Long transferId() {
        return transferId;
    }
}
