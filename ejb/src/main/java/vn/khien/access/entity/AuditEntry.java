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

/** One thing that somebody saw or changed. Only ever added; its place in the chain is kept by the chain. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "audit_entry")
    @TableGenerator(
            name = "audit_entry",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "last_id",
            pkColumnValue = "audit_entry",
            allocationSize = 50)
    private long id;

    private Instant at;

    @Column(name = "person_id")
    private @Nullable Long personId;

    private String action;

    @Column(name = "unit_id")
    private @Nullable Long unitId;

    private String subject;

    private @Nullable String detail;

    private @Nullable String seal;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected AuditEntry() {}

    public AuditEntry(
            Instant at,
            @Nullable Long personId,
            String action,
            @Nullable Long unitId,
            String subject,
            @Nullable String detail) {
        this.at = at;
        this.personId = personId;
        this.action = action;
        this.unitId = unitId;
        this.subject = subject;
        this.detail = detail;
    }

    /** Proves later that the program wrote it so; given once, when the entry has its id. */
    public void sealWith(String newSeal) {
        if (seal != null) {
            throw new IllegalStateException("Entry " + id + " is sealed already");
        }
        seal = newSeal;
    }

    public long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public @Nullable Long personId() {
        return personId;
    }

    public String action() {
        return action;
    }

    public @Nullable Long unitId() {
        return unitId;
    }

    public String subject() {
        return subject;
    }

    public @Nullable String detail() {
        return detail;
    }
}
