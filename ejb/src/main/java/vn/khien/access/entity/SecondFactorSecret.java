package vn.khien.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an account shares with its owner's authenticator app. It counts from the first code on that was right. */
@Entity
@Table(name = "second_factor")
public class SecondFactorSecret {
    @Id
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "sealed_secret")
    private String sealedSecret;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected SecondFactorSecret() {}

    public SecondFactorSecret(long accountId, String sealedSecret, Instant now) {
        this.accountId = accountId;
        this.sealedSecret = sealedSecret;
        this.begunAt = now;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public void confirm(Instant now) {
        confirmedAt = now;
    }

    /**
     * Takes a code's half minute.
     *
     * @return false when it, or a later one, was taken before: nobody uses a code twice
     */
    public boolean take(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        return true;
    }

    public long accountId() {
        return accountId;
    }

    public String sealedSecret() {
        return sealedSecret;
    }

    public Instant begunAt() {
        return begunAt;
    }
}
