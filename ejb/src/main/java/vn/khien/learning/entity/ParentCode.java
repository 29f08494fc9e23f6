package vn.khien.learning.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The number on the slip a child takes home. Together with a link of the child's class it names the child. */
@Entity
@Table(name = "parent_code")
public class ParentCode {
    /** Few enough digits to type on a phone, enough that guessing at a class of sixty is slow under the tries allowed. */
    public static final int DIGITS = 6;

    @Id
    @Column(name = "person_id")
    private long personId;

    private String code;

    @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
    protected ParentCode() {}

    public ParentCode(long personId, String code) {
        this.personId = personId;
        this.code = code;
    }

    public long personId() {
        return personId;
    }

    public String code() {
        return code;
    }
}
