package vn.khien.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.khien.organisation.RelationKind;

/** One unit stood to another in one way, from one day to another. */
@Entity
@Table(name = "org_relation")
public class OrgRelation extends Dated<OrgRelation> {
    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private RelationKind kind;

    @Column(name = "parent_id")
    private long parentId;

    @Column(name = "child_id")
    private long childId;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected OrgRelation() {}

    public OrgRelation(long id, RelationKind kind, long parentId, long childId, LocalDate validFrom) {
        super(validFrom);
        this.id = id;
        this.kind = kind;
        this.parentId = parentId;
        this.childId = childId;
    }

    @Override
    OrgRelation self() {
        return this;
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
}
