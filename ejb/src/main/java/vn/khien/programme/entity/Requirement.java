package vn.khien.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.programme.Audience;
import vn.khien.programme.CompletionRule;
import vn.khien.programme.ProgrammeError;
import vn.khien.programme.RequirementPlan;
import vn.khien.programme.RequirementView;
import vn.khien.shared.RuleViolation;

/** An audience of a programme and what completes it. Never changes; a programme takes it in or leaves it out. */
@Entity
@Table(name = "requirement")
public class Requirement {
    private static final int LOWEST_GRADE = 1;
    private static final int HIGHEST_GRADE = 12;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "requirement")
    @TableGenerator(
            name = "requirement",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "last_id",
            pkColumnValue = "requirement",
            allocationSize = 50)
    private long id;

    // Only written: this end of the association fills the column.
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(optional = false)
    @JoinColumn(name = "programme_id")
    private @Nullable Programme programme;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Column(name = "grade_from")
    private @Nullable Integer gradeFrom;

    @Column(name = "grade_to")
    private @Nullable Integer gradeTo;

    @Enumerated(EnumType.STRING)
    private CompletionRule rule;

    @Column(name = "module_code")
    private @Nullable String moduleCode;

    @Column(name = "sessions_needed")
    private int sessionsNeeded;

    @Column(name = "periods")
    private int periods;

    @Column(name = "certificate")
    private boolean certificate;

    protected Requirement() {}

    Requirement(Programme programme, RequirementPlan plan) {
        this.programme = programme;
        audience = plan.audience();
        gradeFrom = plan.gradeFrom();
        gradeTo = plan.gradeTo();
        rule = plan.rule();
        // What the rule does not count is not kept: it would only puzzle whoever reads the requirement later.
        moduleCode = rule.countsModules() ? plan.moduleCode() : null;
        sessionsNeeded = rule.countsSessions() ? plan.sessionsNeeded() : 0;
        periods = Math.max(0, plan.periods());
        certificate = plan.certificate();
        requireSense();
    }

    private void requireSense() {
        if (!gradesMakeSense()) {
            throw new RuleViolation(ProgrammeError.GRADES_WRONG);
        }
        if (lacksModule()) {
            throw new RuleViolation(ProgrammeError.MODULE_MISSING);
        }
        if (rule.countsSessions() && sessionsNeeded < 1) {
            throw new RuleViolation(ProgrammeError.SESSIONS_MISSING);
        }
    }

    private boolean lacksModule() {
        return rule.countsModules() && (moduleCode == null || moduleCode.isBlank());
    }

    private boolean gradesMakeSense() {
        if (gradeFrom == null || gradeTo == null) {
            return Objects.equals(gradeFrom, gradeTo);
        }
        return audience.hasGrades() && LOWEST_GRADE <= gradeFrom && gradeFrom <= gradeTo && gradeTo <= HIGHEST_GRADE;
    }

    boolean meetsPeopleOf(Requirement other) {
        return audience == other.audience && lowest() <= other.highest() && other.lowest() <= highest();
    }

    private int lowest() {
        return gradeFrom == null ? Integer.MIN_VALUE : gradeFrom;
    }

    private int highest() {
        return gradeTo == null ? Integer.MAX_VALUE : gradeTo;
    }

    public RequirementView view() {
        return new RequirementView(
                id, audience, gradeFrom, gradeTo, rule, moduleCode, sessionsNeeded, periods, certificate);
    }

    public long id() {
        return id;
    }
}
