package vn.khien.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.UnitNaming;
import vn.khien.shared.VietnameseText;

/** How a unit was called and coded from one day to another. */
@Entity
@Table(name = "org_unit_version")
public class OrgUnitVersion extends Dated<OrgUnitVersion> {
    @Id
    private long id;

    @Column(name = "unit_id")
    private long unitId;

    private @Nullable String code;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Column(name = "search_key")
    private String searchKey;

    @Column(name = "type_name")
    private String typeName;

    @Column(name = "school_code")
    private @Nullable String schoolCode;

    private String levels;

    private @Nullable String ownership;

    @Column(name = "old_names")
    private @Nullable String oldNames;

    @Column(name = "legal_document")
    private @Nullable String legalDocument;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected OrgUnitVersion() {}

    public OrgUnitVersion(long id, long unitId, UnitNaming naming, LocalDate validFrom) {
        super(validFrom);
        this.id = id;
        this.unitId = unitId;
        this.code = naming.code();
        this.name = VietnameseText.clean(naming.name());
        this.shortName = VietnameseText.clean(naming.shortName());
        this.searchKey = VietnameseText.searchKey(naming.name());
        this.typeName = naming.typeName();
        this.schoolCode = naming.schoolCode();
        this.levels = String.join("; ", naming.levels());
        this.ownership = naming.ownership();
        this.oldNames = naming.oldNames();
    }

    /** Names the document that ordered the change it began with. */
    public OrgUnitVersion orderedBy(String document) {
        legalDocument = document;
        return this;
    }

    /** What it says, to go on from. */
    public UnitNaming naming() {
        return new UnitNaming(
                code,
                name,
                shortName,
                typeName,
                schoolCode,
                levels.isEmpty() ? List.of() : List.of(levels.split("; ")),
                ownership,
                oldNames);
    }

    @Override
    OrgUnitVersion self() {
        return this;
    }

    public long id() {
        return id;
    }

    public long unitId() {
        return unitId;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public @Nullable String code() {
        return code;
    }

    public String typeName() {
        return typeName;
    }

    public @Nullable String schoolCode() {
        return schoolCode;
    }

    public String levels() {
        return levels;
    }

    public @Nullable String ownership() {
        return ownership;
    }

    public @Nullable String oldNames() {
        return oldNames;
    }

    public @Nullable String legalDocument() {
        return legalDocument;
    }
}
