package vn.khien.people.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.khien.shared.OrgPath;

/** Where a unit stands in the tree, read only, through the view that {@code organisation} offers. */
@Entity
@Table(name = "unit_place")
public class MemberUnit {
    @Id
    private long id;

    private OrgPath path;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected MemberUnit() {}

    public long id() {
        return id;
    }

    public OrgPath path() {
        return path;
    }
}
