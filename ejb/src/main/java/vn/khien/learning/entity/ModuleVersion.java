package vn.khien.learning.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import vn.khien.learning.LearningModule;

/** A text of a module that this installation has shown to learners. Attempts and reading marks point at it. */
@Entity
@Table(name = "module_version")
public class ModuleVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "module_version")
    @TableGenerator(
            name = "module_version",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "last_id",
            pkColumnValue = "module_version",
            allocationSize = 50)
    private long id;

    @Column(name = "module_code")
    private String moduleCode;

    // Not the row's lock: the number the authors gave.
    private int version;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "published_at")
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
    protected ModuleVersion() {}

    public ModuleVersion(LearningModule module, Instant now) {
        this.moduleCode = module.code();
        this.version = module.version();
        this.contentHash = module.contentHash();
        this.publishedAt = now;
    }

    public boolean holds(LearningModule module) {
        return contentHash.equals(module.contentHash());
    }

    public long id() {
        return id;
    }

    public String moduleCode() {
        return moduleCode;
    }

    public int version() {
        return version;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
