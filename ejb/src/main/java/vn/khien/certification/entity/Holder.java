package vn.khien.certification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.OrgPath;

/** Who holds a certificate, under the name and in the unit of the day it was issued. */
@Embeddable
public class Holder {
    @Column(name = "person_id")
    private long personId;

    @Column(name = "holder_name")
    private String name;

    @Column(name = "holder_birth_date")
    private @Nullable LocalDate birthDate;

    /** {@code MALE}, {@code FEMALE} or empty: decides how the paper calls the holder. */
    @Column(name = "holder_gender")
    private String gender;

    @Column(name = "holder_unit")
    private String unitName;

    @Column(name = "holder_path")
    private OrgPath path;

    /** A pupil, or under 16 on the day of issue: the public is told initials and year, no more. */
    @Column(name = "is_child")
    private boolean child;

    protected Holder() {}

    public Holder(
            long personId,
            String name,
            @Nullable LocalDate birthDate,
            String gender,
            String unitName,
            OrgPath path,
            boolean child) {
        this.personId = personId;
        this.name = name;
        this.birthDate = birthDate;
        this.gender = gender;
        this.unitName = unitName;
        this.path = path;
        this.child = child;
    }

    public long personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public @Nullable LocalDate birthDate() {
        return birthDate;
    }

    public String gender() {
        return gender;
    }

    public String unitName() {
        return unitName;
    }

    public OrgPath path() {
        return path;
    }

    public boolean isChild() {
        return child;
    }
}
