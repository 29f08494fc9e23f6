package vn.khien.people.entity;

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
import vn.khien.people.PeopleError;
import vn.khien.shared.RuleViolation;

/** The decision that two records are one person, and whether it was taken back. */
@Entity
@Table(name = "person_merge")
public class PersonMerge {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "person_merge")
    @TableGenerator(
            name = "person_merge",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "last_id",
            pkColumnValue = "person_merge",
            allocationSize = 50)
    private long id;

    @Column(name = "kept_id")
    private long keptId;

    @Column(name = "gone_id")
    private long goneId;

    private String reason;

    @Column(name = "merged_by")
    private @Nullable Long mergedBy;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "parted_by")
    private @Nullable Long partedBy;

    @Column(name = "parted_at")
    private @Nullable Instant partedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected PersonMerge() {}

    public PersonMerge(long keptId, long goneId, String reason, @Nullable Long by, Instant now) {
        this.keptId = keptId;
        this.goneId = goneId;
        this.reason = reason;
        this.mergedBy = by;
        this.mergedAt = now;
    }

    public void part(@Nullable Long by, Instant now) {
        if (partedAt != null) {
            throw new RuleViolation(PeopleError.MERGE_PARTED);
        }
        partedBy = by;
        partedAt = now;
    }

    public long id() {
        return id;
    }

    public long keptId() {
        return keptId;
    }

    public long goneId() {
        return goneId;
    }

    public String reason() {
        return reason;
    }

    public @Nullable Long mergedBy() {
        return mergedBy;
    }

    public Instant mergedAt() {
        return mergedAt;
    }

    public @Nullable Long partedBy() {
        return partedBy;
    }

    public @Nullable Instant partedAt() {
        return partedAt;
    }
}
