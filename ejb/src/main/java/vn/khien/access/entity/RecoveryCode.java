package vn.khien.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Opens an account once, in place of a code of the app that was lost. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "recovery_code")
    @TableGenerator(
            name = "recovery_code",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "last_id",
            pkColumnValue = "recovery_code",
            allocationSize = 50)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected RecoveryCode() {}

    public RecoveryCode(long accountId, String codeHash) {
        this.accountId = accountId;
        this.codeHash = codeHash;
    }

    public long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public String codeHash() {
        return codeHash;
    }

    public @Nullable Instant usedAt() {
        return usedAt;
    }
}
