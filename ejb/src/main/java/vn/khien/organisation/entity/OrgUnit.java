package vn.khien.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.UnitKind;
import vn.khien.shared.OrgPath;

/** A unit through all its names. Its path is where it stands today; the dated relations hold the past. */
@Entity
@Table(name = "org_unit")
public class OrgUnit {
    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private OrgPath path;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    @Column(name = "home_id")
    private long homeId;

    private @Nullable Integer grade;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected OrgUnit() {}

    /**
     * A new unit; its place follows once its id is known.
     *
     * @param id drawn beforehand, since the path holds it
     */
    public OrgUnit(long id, UnitKind kind, @Nullable OrgUnit parent, @Nullable Integer grade, Instant now) {
        this.id = id;
        this.kind = kind;
        this.parentId = parent == null ? null : parent.id;
        // By the accessor: the parent may be a reference that the server fills only where it wove, not in a
        // constructor.
        this.path = parent == null ? OrgPath.root(id) : parent.path().child(id);
        this.homeId = kind == UnitKind.CLASS && parent != null ? parent.id : id;
        this.grade = grade;
        this.createdAt = now;
    }

    public long id() {
        return id;
    }

    public UnitKind kind() {
        return kind;
    }

    public OrgPath path() {
        return path;
    }

    public @Nullable Long parentId() {
        return parentId;
    }

    public long homeId() {
        return homeId;
    }

    public @Nullable Integer grade() {
        return grade;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
