package vn.khien.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One time that somebody is signed in, at one browser. */
@Entity
@Table(name = "sign_in_session")
public class SignInSession {
    @Id
    private String id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected SignInSession() {}

    public SignInSession(String id, long accountId, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.beganAt = now;
        this.seenAt = now;
    }

    public void seen(Instant now) {
        seenAt = now;
    }

    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public String id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public Instant beganAt() {
        return beganAt;
    }

    public Instant seenAt() {
        return seenAt;
    }
}
