package vn.khien.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khien.access.LinkPurpose;

/** What is kept of a link to choose a password: a hash, until when it works, and that it has worked. */
@Entity
@Table(name = "password_link")
public class PasswordLinkRecord {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "password_link")
    @TableGenerator(
            name = "password_link",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "last_id",
            pkColumnValue = "password_link",
            allocationSize = 50)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected PasswordLinkRecord() {}

    public PasswordLinkRecord(long accountId, LinkPurpose purpose, String tokenHash, Instant now, Instant expiresAt) {
        this.accountId = accountId;
        this.purpose = purpose;
        this.tokenHash = tokenHash;
        this.madeAt = now;
        this.expiresAt = expiresAt;
    }

    public boolean isOpenAt(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    /** It was used, or another one took its place. */
    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    public long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public LinkPurpose purpose() {
        return purpose;
    }

    public String tokenHash() {
        return tokenHash;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
