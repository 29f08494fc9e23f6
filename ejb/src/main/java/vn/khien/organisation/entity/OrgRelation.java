package vn.khien.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.RelationKind;

/** One unit stood to another in one way, from one day to another. */
@Entity
@Table(name = "org_relation")
public class OrgRelation {
    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private RelationKind kind;

    @Column(name = "parent_id")
    private long parentId;

    @Column(name = "child_id")
    private long childId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "opened_by")
    private @Nullable Long openedBy;

    @Column(name = "closed_by")
    private @Nullable Long closedBy;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected OrgRelation() {}

    public OrgRelation(long id, RelationKind kind, long parentId, long childId, LocalDate validFrom) {
        this.id = id;
        this.kind = kind;
        this.parentId = parentId;
        this.childId = childId;
        this.validFrom = validFrom;
    }

    /** Ends it with this day, which still counts. */
    public OrgRelation until(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new IllegalArgumentException("Ends before it begins");
        }
        validTo = lastDay;
        return this;
    }

    /** Ends it with this day where there is one, as what it follows did. */
    public OrgRelation withLastDay(@Nullable LocalDate lastDay) {
        return lastDay == null ? this : until(lastDay);
    }

    /** Says that a change of the tree made it. */
    public OrgRelation openedBy(long eventId) {
        openedBy = eventId;
        return this;
    }

    /** Ends it with the day before a change of the tree. */
    public void closeBy(long eventId, LocalDate changeDay) {
        until(changeDay.minusDays(1));
        closedBy = eventId;
    }

    /** Takes the end back that a change of the tree had set. */
    public void reopen(@Nullable LocalDate lastDay) {
        validTo = lastDay;
        closedBy = null;
    }

    /** The change of the tree that ends it; null when none does. */
    public @Nullable Long closedBy() {
        return closedBy;
    }

    public long id() {
        return id;
    }

    public RelationKind kind() {
        return kind;
    }

    public long parentId() {
        return parentId;
    }

    public long childId() {
        return childId;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }
}
