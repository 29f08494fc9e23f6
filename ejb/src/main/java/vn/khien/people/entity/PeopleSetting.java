package vn.khien.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a school or office chose to keep of its people. */
@Entity
@Table(name = "people_setting")
public class PeopleSetting {
    @Id
    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "keeps_national_ids")
    private boolean keepsNationalIds;

    @Column(name = "changed_by")
    private @Nullable Long changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected PeopleSetting() {}

    public PeopleSetting(long unitId, Instant now) {
        this.unitId = unitId;
        this.changedAt = now;
    }

    public void keepNationalIds(boolean keep, @Nullable Long by, Instant now) {
        keepsNationalIds = keep;
        changedBy = by;
        changedAt = now;
    }

    public boolean keepsNationalIds() {
        return keepsNationalIds;
    }

    public @Nullable Long changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
