package vn.khien.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khien.programme.Audience;
import vn.khien.programme.CompletionRule;
import vn.khien.programme.ProgrammeError;
import vn.khien.programme.RequirementPlan;
import vn.khien.programme.RequirementView;
import vn.khien.shared.OrgPath;

class ProgrammeTest {
    private final Programme programme = new Programme(
            "ATM",
            "An toàn trên không gian mạng",
            "Luật Trẻ em 2016",
            OrgPath.root(1),
            LocalDate.of(2026, 9, 5),
            Instant.parse("2026-09-01T00:00:00Z"));

    @Test
    void takesOneRequirementForEachAudience() {
        programme.require(plan(Audience.OFFICIAL, null, null));
        programme.require(plan(Audience.PUPIL, 6, 9));

        assertThat(programme.requirements())
                .extracting(RequirementView::audience)
                .containsExactly(Audience.PUPIL, Audience.OFFICIAL);
    }

    @Test
    void refusesGradesThatAnotherRequirementHas() {
        programme.require(plan(Audience.PUPIL, 6, 9));

        assertThatThrownBy(() -> programme.require(plan(Audience.PUPIL, 9, 12)))
                .hasMessage(ProgrammeError.REQUIREMENTS_OVERLAP.key());
    }

    @Test
    void takesGradesSideBySide() {
        programme.require(plan(Audience.PUPIL, 6, 9));
        programme.require(plan(Audience.PUPIL, 10, 12));

        assertThat(programme.requirements()).hasSize(2);
    }

    @Test
    void refusesGradesForPeopleWhoHaveNone() {
        assertThatThrownBy(() -> programme.require(plan(Audience.TEACHER, 6, 9)))
                .hasMessage(ProgrammeError.GRADES_WRONG.key());
    }

    @Test
    void refusesHalfABand() {
        assertThatThrownBy(() -> programme.require(plan(Audience.PUPIL, 6, null)))
                .hasMessage(ProgrammeError.GRADES_WRONG.key());
    }

    @Test
    void asksForTheModuleThatTheRuleCounts() {
        RequirementPlan plan = new RequirementPlan(Audience.OFFICIAL, null, null, CompletionRule.MIX, " ", 1, 4, true);

        assertThatThrownBy(() -> programme.require(plan)).hasMessage(ProgrammeError.MODULE_MISSING.key());
    }

    @Test
    void asksForTheSessionsThatTheRuleCounts() {
        RequirementPlan plan =
                new RequirementPlan(Audience.TEACHER, null, null, CompletionRule.CLASS, null, 0, 4, true);

        assertThatThrownBy(() -> programme.require(plan)).hasMessage(ProgrammeError.SESSIONS_MISSING.key());
    }

    @Test
    void forgetsWhatTheRuleDoesNotCount() {
        programme.require(new RequirementPlan(Audience.TEACHER, null, null, CompletionRule.CLASS, "M8", 2, 4, true));

        assertThat(programme.requirements().get(0).moduleCode()).isNull();
    }

    private static RequirementPlan plan(Audience audience, @Nullable Integer from, @Nullable Integer to) {
        return new RequirementPlan(audience, from, to, CompletionRule.SELF, "M3", 0, 2, false);
    }
}
