package vn.khien.programme.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.programme.ProgrammeError;
import vn.khien.programme.ProgrammeView;
import vn.khien.programme.RequirementPlan;
import vn.khien.programme.RequirementView;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;

/** What must be trained and by which legal basis, with one requirement for each audience. */
@Entity
@Table(name = "programme")
public class Programme {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "programme")
    @TableGenerator(
            name = "programme",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "last_id",
            pkColumnValue = "programme",
            allocationSize = 50)
    private long id;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "owner_unit_id")
    private long ownerUnitId;

    @Column(name = "owner_path")
    private OrgPath ownerPath;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.PERSIST)
    private List<Requirement> requirements = new ArrayList<>();

    @Version
    private int version;

    protected Programme() {}

    public Programme(String code, String name, String legalBasis, OrgPath owner, LocalDate validFrom, Instant now) {
        this.code = code;
        this.name = name;
        this.legalBasis = legalBasis;
        ownerUnitId = owner.unitId();
        ownerPath = owner;
        this.validFrom = validFrom;
        createdAt = now;
    }

    /** Takes a requirement in. It must not meet people whom another one of the same audience meets. */
    public Requirement require(RequirementPlan plan) {
        Requirement requirement = new Requirement(this, plan);
        if (requirements.stream().anyMatch(requirement::meetsPeopleOf)) {
            throw new RuleViolation(ProgrammeError.REQUIREMENTS_OVERLAP);
        }
        requirements.add(requirement);
        return requirement;
    }

    public List<RequirementView> requirements() {
        return requirements.stream()
                .map(Requirement::view)
                .sorted(Comparator.comparing(RequirementView::audience).thenComparing(Programme::lowestGrade))
                .toList();
    }

    private static int lowestGrade(RequirementView requirement) {
        Integer grade = requirement.gradeFrom();
        return grade == null ? 0 : grade;
    }

    public ProgrammeView view() {
        return new ProgrammeView(
                id, code, name, legalBasis, ownerUnitId, ownerPath, validFrom, validTo, requirements());
    }

    public long id() {
        return id;
    }

    public OrgPath ownerPath() {
        return ownerPath;
    }
}
