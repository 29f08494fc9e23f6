package vn.khien.certification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who issued a certificate, under the names of that day. */
@Embeddable
public class Issuer {
    @Column(name = "issuer_unit_id")
    private long unitId;

    /** What kind of body it was: decides what its signatory is called. */
    @Column(name = "issuer_kind")
    private String kind;

    @Column(name = "issuer_name")
    private String name;

    /** The body above it, as the head of a paper names it; empty for a people's committee. */
    @Column(name = "issuer_parent_name")
    private String parentName;

    /** The place that stands before the date. */
    @Column(name = "issuer_place")
    private String place;

    protected Issuer() {}

    public Issuer(long unitId, String kind, String name, String parentName, String place) {
        this.unitId = unitId;
        this.kind = kind;
        this.name = name;
        this.parentName = parentName;
        this.place = place;
    }

    public long unitId() {
        return unitId;
    }

    public String kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String parentName() {
        return parentName;
    }

    public String place() {
        return place;
    }
}
