package vn.khien.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** A unit that a change of the tree concerns. */
@Embeddable
public class EventUnit {
    @Column(name = "unit_id")
    private long unitId;

    @Enumerated(EnumType.STRING)
    private EventPart part;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected EventUnit() {}

    EventUnit(long unitId, EventPart part) {
        this.unitId = unitId;
        this.part = part;
    }

    public long unitId() {
        return unitId;
    }

    public EventPart part() {
        return part;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventUnit that && unitId == that.unitId && part == that.part;
    }

    @Override
    public int hashCode() {
        return Objects.hash(unitId, part);
    }
}
