package vn.khien.completion.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.khien.completion.EnrolmentState;
import vn.khien.programme.CompletionRule;

class StandingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    private final Evidence evidence = new Evidence();

    @Test
    void isNotStartedWithoutFacts() {
        assertThat(standing(CompletionRule.MIX, 1)).isEqualTo(Standing.NOTHING);
        assertThat(Standing.NOTHING.state()).isEqualTo(EnrolmentState.NOT_STARTED);
    }

    @Test
    void isInProgressOnceTheModuleWasBegun() {
        evidence.startedModule(MONDAY);

        assertThat(standing(CompletionRule.SELF, 0).state()).isEqualTo(EnrolmentState.IN_PROGRESS);
    }

    @Test
    void doesNotCountTheModuleWhereOnlySessionsCount() {
        evidence.passedModule(MONDAY);

        assertThat(standing(CompletionRule.CLASS, 1)).isEqualTo(Standing.NOTHING);
    }

    @Test
    void doesNotCountSessionsWhereOnlyTheModuleCounts() {
        evidence.attended(1, MONDAY);

        assertThat(standing(CompletionRule.SELF, 1)).isEqualTo(new Standing(null, null, null, MONDAY));
    }

    @Test
    void isCompletedOnTheDayOfTheLastSessionNeeded() {
        evidence.attended(3, FRIDAY);
        evidence.attended(1, MONDAY);
        evidence.attended(2, TUESDAY);

        assertThat(standing(CompletionRule.CLASS, 2)).isEqualTo(new Standing(MONDAY, TUESDAY, null, MONDAY));
    }

    @Test
    void countsASessionOnceHoweverManySheetsNameThePerson() {
        evidence.attended(1, MONDAY);
        evidence.attended(1, MONDAY);

        assertThat(standing(CompletionRule.CLASS, 2).state()).isEqualTo(EnrolmentState.IN_PROGRESS);
    }

    @Test
    void isCompletedByWhicheverCameFirst() {
        evidence.attended(1, FRIDAY);
        evidence.startedModule(MONDAY);
        evidence.passedModule(TUESDAY);

        assertThat(standing(CompletionRule.MIX, 1)).isEqualTo(new Standing(MONDAY, TUESDAY, null, FRIDAY));
    }

    @Test
    void isExemptUntilItIsDoneAllTheSame() {
        evidence.exempted(MONDAY);
        assertThat(standing(CompletionRule.SELF, 0).state()).isEqualTo(EnrolmentState.EXEMPT);

        evidence.passedModule(TUESDAY);
        assertThat(standing(CompletionRule.SELF, 0).state()).isEqualTo(EnrolmentState.COMPLETED);
    }

    @Test
    void comesToTheSameByEventsInAnyOrder() {
        evidence.startedModule(MONDAY);
        evidence.passedModule(TUESDAY);
        evidence.passedModule(FRIDAY);

        assertThat(Standing.NOTHING.passed(FRIDAY).passed(TUESDAY).started(MONDAY))
                .isEqualTo(standing(CompletionRule.SELF, 0));
    }

    private Standing standing(CompletionRule rule, int sessionsNeeded) {
        return Standing.of(new Terms(rule, "M3", sessionsNeeded, MONDAY), evidence);
    }
}
