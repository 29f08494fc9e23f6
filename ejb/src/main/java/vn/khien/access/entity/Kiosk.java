package vn.khien.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A shared device that a teacher opened for one class, until a time. Knows only a hash of what the device holds. */
@Entity
@Table(name = "kiosk")
public class Kiosk {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "kiosk")
    @TableGenerator(
            name = "kiosk",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "last_id",
            pkColumnValue = "kiosk",
            allocationSize = 50)
    private long id;

    @Column(name = "class_id")
    private long classId;

    @Column(name = "opened_by")
    private long openedBy;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected Kiosk() {}

    public Kiosk(long classId, long openedBy, String tokenHash, Instant now, Instant endsAt) {
        this.classId = classId;
        this.openedBy = openedBy;
        this.tokenHash = tokenHash;
        this.openedAt = now;
        this.endsAt = endsAt;
    }

    public boolean isOpenAt(Instant now) {
        return closedAt == null && now.isBefore(endsAt);
    }

    public void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    public long id() {
        return id;
    }

    public long classId() {
        return classId;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant endsAt() {
        return endsAt;
    }
}
