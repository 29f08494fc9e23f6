package vn.khien.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A child's secret pictures, as a hash, and how often they were guessed wrong in a row. */
@Entity
@Table(name = "picture_pin")
public class PicturePin {
    /** Wrong tries until a teacher has to unlock. */
    public static final int TRIES = 5;

    @Id
    @Column(name = "person_id")
    private long personId;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "wrong_tries")
    private int wrongTries;

    @Column(name = "set_by")
    private long chosenBy;

    @Column(name = "set_at")
    private Instant chosenAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected PicturePin() {}

    public PicturePin(long personId, String secretHash, long chosenBy, Instant now) {
        this.personId = personId;
        this.secretHash = secretHash;
        this.chosenBy = chosenBy;
        this.chosenAt = now;
    }

    /** Other pictures, chosen with a teacher; the ones before open nothing any more. */
    public void change(String newHash, long by, Instant now) {
        secretHash = newHash;
        chosenBy = by;
        chosenAt = now;
        wrongTries = 0;
    }

    /**
     * Counts a wrong choice.
     *
     * @return tries left
     */
    public int failed() {
        wrongTries++;
        return TRIES - wrongTries;
    }

    /** After the right choice, or by a teacher. */
    public void unlock() {
        wrongTries = 0;
    }

    public boolean isLocked() {
        return wrongTries >= TRIES;
    }

    public long personId() {
        return personId;
    }

    public String secretHash() {
        return secretHash;
    }
}
