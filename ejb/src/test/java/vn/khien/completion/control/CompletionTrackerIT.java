package vn.khien.completion.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khien.completion.EnrolmentState.COMPLETED;
import static vn.khien.completion.EnrolmentState.IN_PROGRESS;
import static vn.khien.completion.EnrolmentState.NOT_STARTED;
import static vn.khien.programme.Audience.GUARDIAN;
import static vn.khien.programme.Audience.PUPIL;
import static vn.khien.programme.Audience.TEACHER;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.completion.RequirementsMet;
import vn.khien.organisation.UnitSummary;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.Fixtures;

@ExtendWith(DatabaseExtension.class)
class CompletionTrackerIT {
    private static final LocalDate MONDAY = Fixtures.TODAY;

    private Term term;
    private UnitSummary six;
    private long an;
    private long binh;

    @BeforeEach
    void makeTerm(EntityManager entities) {
        term = new Term(entities);
        six = term.city().schoolClass("T02", "6A1", 6);
        an = term.city().pupil(six, "Nguyễn Thị An");
        binh = term.city().pupil(six, "Trần Văn Bình");
    }

    @Test
    void completesByTheModule() {
        term.open("HG");

        term.passes(an, "M3", MONDAY);

        assertThat(term.state(an, PUPIL)).isEqualTo(COMPLETED);
        assertThat(term.state(binh, PUPIL)).isEqualTo(NOT_STARTED);
        assertThat(term.tally(six, PUPIL)).isEqualTo("2/0/1/0");
        assertThat(term.wired().events().of(RequirementsMet.class))
                .extracting(RequirementsMet::personId)
                .containsExactly(an);
    }

    @Test
    void isInProgressFromTheFirstLesson() {
        term.open("HG");

        term.reads(an, "M3", MONDAY);

        assertThat(term.tally(six, PUPIL)).isEqualTo("2/1/0/0");
    }

    @Test
    void keepsTheFamilyApartFromThePupil() {
        term.open("HG");

        term.passes(an, "M6", MONDAY);

        assertThat(term.state(an, GUARDIAN)).isEqualTo(COMPLETED);
        assertThat(term.state(an, PUPIL)).isEqualTo(NOT_STARTED);
    }

    @Test
    void doesNotCountWhatWasPassedBeforeTheCampaignBegan() {
        term.open("HG");

        term.passes(an, "M3", Term.STARTS_ON.minusDays(1));

        assertThat(term.state(an, PUPIL)).isEqualTo(NOT_STARTED);
    }

    @Test
    void countsWhatWasPassedBeforeItWasOpenedButInItsTime() {
        term.passes(an, "M3", Term.STARTS_ON);

        term.open("HG");

        assertThat(term.state(an, PUPIL)).isEqualTo(COMPLETED);
        assertThat(term.tally(six, PUPIL)).isEqualTo("2/0/1/0");
    }

    @Test
    void settlesAWholeClass() {
        long campaign = term.open("HG");

        term.attend(campaign, six, PUPIL, MONDAY, List.of(an, binh));

        assertThat(term.tally(six, PUPIL)).isEqualTo("2/0/2/0");
        assertThat(term.wired().events().of(RequirementsMet.class)).hasSize(2);
    }

    @Test
    void waitsForAsManySessionsAsAreNeeded() {
        long dung = term.city().teacher("T02", "Phạm Thị Dung");
        long campaign = term.open("HG");

        term.attend(campaign, term.city().unit("T02"), TEACHER, MONDAY, List.of(dung));
        assertThat(term.state(dung, TEACHER)).isEqualTo(IN_PROGRESS);

        term.attend(campaign, term.city().unit("T02"), TEACHER, MONDAY.plusDays(7), List.of(dung));
        assertThat(term.state(dung, TEACHER)).isEqualTo(COMPLETED);
        assertThat(term.tally(term.city().unit("T02"), TEACHER)).isEqualTo("1/0/1/0");
    }

    @Test
    void takesACompletionBackWhenTheSheetIsCorrected() {
        long campaign = term.open("HG");
        long sheet = term.attend(campaign, six, PUPIL, MONDAY, List.of(an, binh));

        term.correct(campaign, six, PUPIL, sheet, MONDAY, List.of(an));

        assertThat(term.state(binh, PUPIL)).isEqualTo(NOT_STARTED);
        assertThat(term.tally(six, PUPIL)).isEqualTo("2/0/1/0");
    }

    @Test
    void keepsACompletionThatTheModuleBearsOutToo() {
        long campaign = term.open("HG");
        long sheet = term.attend(campaign, six, PUPIL, MONDAY, List.of(an, binh));
        term.passes(binh, "M3", MONDAY.plusDays(1));

        term.correct(campaign, six, PUPIL, sheet, MONDAY, List.of(an));

        assertThat(term.state(binh, PUPIL)).isEqualTo(COMPLETED);
        assertThat(term.wired().events().of(RequirementsMet.class)).hasSize(2);
    }

    @Test
    void countsAGuestFromAnotherClass() {
        UnitSummary other = term.city().schoolClass("T02", "6A2", 6);
        long guest = term.city().pupil(other, "Lê Thu Cúc");
        long campaign = term.open("HG");

        term.attend(campaign, six, PUPIL, MONDAY, List.of(an, binh, guest));

        assertThat(term.tally(other, PUPIL)).isEqualTo("1/0/1/0");
    }
}
