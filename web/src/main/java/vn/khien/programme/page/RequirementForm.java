package vn.khien.programme.page;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.khien.programme.Audience;
import vn.khien.programme.CompletionRule;
import vn.khien.programme.RequirementPlan;

/** The part of the form for one audience. */
public class RequirementForm implements Serializable {
    private final Audience audience;
    private boolean chosen;
    private @Nullable Integer gradeFrom;
    private @Nullable Integer gradeTo;
    private CompletionRule rule;
    private @Nullable String moduleCode;
    private int sessionsNeeded = 1;
    private int periods = 2;
    private boolean certificate;

    RequirementForm(Audience audience, CompletionRule rule) {
        this.audience = audience;
        this.rule = rule;
    }

    RequirementPlan plan() {
        boolean graded = audience.hasGrades();
        return new RequirementPlan(
                audience,
                graded ? gradeFrom : null,
                graded ? gradeTo : null,
                rule,
                moduleCode,
                sessionsNeeded,
                periods,
                certificate);
    }

    public Audience getAudience() {
        return audience;
    }

    public boolean isGraded() {
        return audience.hasGrades();
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public @Nullable Integer getGradeFrom() {
        return gradeFrom;
    }

    public void setGradeFrom(@Nullable Integer gradeFrom) {
        this.gradeFrom = gradeFrom;
    }

    public @Nullable Integer getGradeTo() {
        return gradeTo;
    }

    public void setGradeTo(@Nullable Integer gradeTo) {
        this.gradeTo = gradeTo;
    }

    public CompletionRule getRule() {
        return rule;
    }

    public void setRule(CompletionRule rule) {
        this.rule = rule;
    }

    public @Nullable String getModuleCode() {
        return moduleCode;
    }

    public void setModuleCode(@Nullable String moduleCode) {
        this.moduleCode = moduleCode;
    }

    public int getSessionsNeeded() {
        return sessionsNeeded;
    }

    public void setSessionsNeeded(int sessionsNeeded) {
        this.sessionsNeeded = sessionsNeeded;
    }

    public int getPeriods() {
        return periods;
    }

    public void setPeriods(int periods) {
        this.periods = periods;
    }

    public boolean isCertificate() {
        return certificate;
    }

    public void setCertificate(boolean certificate) {
        this.certificate = certificate;
    }
}
