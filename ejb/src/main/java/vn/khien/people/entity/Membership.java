package vn.khien.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khien.people.PeopleError;
import vn.khien.people.Position;
import vn.khien.shared.RuleViolation;

/** A person belongs to a unit as something, from one day to another, both counting. */
@Entity
@Table(name = "membership")
public class Membership {
    @Id
    private long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "unit_id")
    private long unitId;

    @Enumerated(EnumType.STRING)
    private Position position;

    @Column(name = "position_name")
    private @Nullable String positionName;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected Membership() {}

    public Membership(
            long id,
            long personId,
            long unitId,
            Position position,
            @Nullable String positionName,
            LocalDate validFrom) {
        this.id = id;
        this.personId = personId;
        this.unitId = unitId;
        this.position = position;
        this.positionName = positionName;
        this.validFrom = validFrom;
    }

    /** Ends with this day, which still counts. */
    public Membership until(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new RuleViolation(PeopleError.ENDS_BEFORE_IT_BEGINS);
        }
        validTo = lastDay;
        return this;
    }

    public long id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public long unitId() {
        return unitId;
    }

    public Position position() {
        return position;
    }

    public @Nullable String positionName() {
        return positionName;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }
}
