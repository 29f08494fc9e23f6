package vn.khien.access.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.khien.organisation.UnitKind;
import vn.khien.shared.OrgPath;

/** Where the unit of a granted role stands, read only, through the view that {@code organisation} offers. */
@Entity
@Table(name = "unit_place")
public class GrantUnit {
    @Id
    private long id;

    private OrgPath path;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected GrantUnit() {}

    public long id() {
        return id;
    }

    public OrgPath path() {
        return path;
    }

    public UnitKind kind() {
        return kind;
    }
}
