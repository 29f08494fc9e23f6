package vn.khien.learning.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The number on the slip a child takes home. Together with a link of the child's class it names the child. The given name
 * stands here too, so that the parents' door, which anybody may knock at, reads nothing else about people.
 */
@Entity
@Table(name = "parent_code")
public class ParentCode {
    /** Few enough digits to type on a phone, enough that guessing at a class of sixty is slow under the tries allowed. */
    public static final int DIGITS = 6;

    @Id
    @Column(name = "person_id")
    private long personId;

    @Column(name = "given_name")
    private String givenName;

    private String code;

    @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
    protected ParentCode() {}

    public ParentCode(long personId, String givenName, String code) {
        this.personId = personId;
        this.givenName = givenName;
        this.code = code;
    }

    public long personId() {
        return personId;
    }

    /** Takes over a name that was mended since the last slip. */
    public void rename(String name) {
        givenName = name;
    }

    public String givenName() {
        return givenName;
    }

    public String code() {
        return code;
    }
}
