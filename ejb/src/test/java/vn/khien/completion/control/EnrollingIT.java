package vn.khien.completion.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khien.completion.EnrolmentState.COMPLETED;
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
import vn.khien.people.PeopleMoved;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.Fixtures;

@ExtendWith(DatabaseExtension.class)
class EnrollingIT {
    private static final LocalDate YESTERDAY = Fixtures.TODAY.minusDays(1);

    private Term term;
    private UnitSummary six;
    private long an;

    @BeforeEach
    void makeTerm(EntityManager entities) {
        term = new Term(entities);
        six = term.city().schoolClass("T02", "6A1", 6);
        an = term.city().pupil(six, "Nguyễn Thị An");
    }

    @Test
    void enrolsEverybodyWhomARequirementMeets() {
        UnitSummary ten = term.city().schoolClass("T04", "10A1", 10);
        long older = term.city().pupil(ten, "Lê Thu Cúc");
        long teacher = term.city().teacher("T04", "Phạm Thị Dung");

        term.open("HG");

        assertThat(term.state(an, PUPIL)).isEqualTo(NOT_STARTED);
        assertThat(term.state(an, GUARDIAN)).isEqualTo(NOT_STARTED);
        assertThat(term.state(older, PUPIL)).isNull();
        assertThat(term.state(teacher, TEACHER)).isEqualTo(NOT_STARTED);
        assertThat(term.tally(six, PUPIL)).isEqualTo("1/0/0/0");
        assertThat(term.tally(term.city().unit("T04"), TEACHER)).isEqualTo("1/0/0/0");
    }

    @Test
    void leavesOthersOut() {
        long elsewhere = term.city().teacher("T04", "Phạm Thị Dung");

        term.open("P01");

        assertThat(term.state(elsewhere, TEACHER)).isNull();
    }

    @Test
    void enrolsWhoComesLater() {
        term.open("HG");
        long binh = term.city().pupil(six, "Trần Văn Bình");

        term.wired().events().fire(new PeopleMoved(six.path(), Fixtures.NOW));

        assertThat(term.state(binh, PUPIL)).isEqualTo(NOT_STARTED);
        assertThat(term.tally(six, PUPIL)).isEqualTo("2/0/0/0");
    }

    @Test
    void takesWhatWasDoneAlongToTheNewClassAndKeepsThePast() {
        UnitSummary seven = term.city().schoolClass("T02", "7A1", 7);
        long campaign = term.open("HG");
        term.passes(an, "M3", YESTERDAY.minusDays(3));

        term.moves(an, YESTERDAY, seven);

        assertThat(term.state(an, PUPIL)).isEqualTo(COMPLETED);
        assertThat(term.tally(six, PUPIL)).isEqualTo("0/0/0/0");
        assertThat(term.tally(seven, PUPIL)).isEqualTo("1/0/1/0");
        assertThat(term.wired().events().of(RequirementsMet.class)).hasSize(1);
        assertThat(days(campaign))
                .containsExactly(
                        six.id() + " 2026-09-05 to " + YESTERDAY, seven.id() + " " + Fixtures.TODAY + " to null");
    }

    @Test
    void letsGoOfWhoLeaves() {
        term.open("HG");

        term.moves(an, YESTERDAY, null);

        assertThat(term.state(an, PUPIL)).isNull();
        assertThat(term.tally(six, PUPIL)).isEqualTo("0/0/0/0");
    }

    @Test
    void followsAPupilOutOfThePartOfTheTreeThatChanged() {
        UnitSummary nine = term.city().schoolClass("T04", "9A1", 9);
        term.open("HG");

        term.moves(an, YESTERDAY, nine);

        assertThat(term.tally(six, PUPIL)).isEqualTo("0/0/0/0");
        assertThat(term.tally(nine, PUPIL)).isEqualTo("1/0/0/0");
    }

    @Test
    void picksUpADutyAgainWhenAMembershipComesBack() {
        long campaign = term.open("HG");
        term.passes(an, "M3", Term.STARTS_ON);
        term.moves(an, YESTERDAY, null);

        term.sql().update("update membership set valid_to = null where person_id = ?", an);
        term.wired().events().fire(new PeopleMoved(six.path(), Fixtures.NOW));

        assertThat(term.state(an, PUPIL)).isEqualTo(COMPLETED);
        assertThat(term.tally(six, PUPIL)).isEqualTo("1/0/1/0");
        assertThat(days(campaign)).containsExactly(six.id() + " 2026-09-05 to null");
    }

    @Test
    void forgetsWhoWasEnteredByMistake() {
        long campaign = term.open("HG");

        term.sql().update("delete from membership where person_id = ?", an);
        term.wired().events().fire(new PeopleMoved(six.path(), Fixtures.NOW));

        assertThat(days(campaign)).isEmpty();
        assertThat(term.tally(six, PUPIL)).isEqualTo("0/0/0/0");
    }

    @Test
    void enrolsATeacherOfTwoSchoolsOnce() {
        long dung = term.city().teacher("T02", "Phạm Thị Dung");
        term.sql()
                .update(
                        """
                        insert into membership (id, person_id, unit_id, position, valid_from, version)
                        values (800001, ?, ?, 'TEACHER', ?, 1)""",
                        dung,
                        term.city().unit("T04").id(),
                        Fixtures.TODAY);

        term.open("HG");

        assertThat(term.tally(term.city().unit("T02"), TEACHER)).isEqualTo("1/0/0/0");
        assertThat(term.tally(term.city().unit("T04"), TEACHER)).isEqualTo("none");
    }

    private List<String> days(long campaign) {
        return term.sql()
                .list(
                        """
                        select unit_id, enrolled_on, ended_on from enrolment
                        where campaign_id = ? and person_id = ? and audience = 'PUPIL' order by enrolled_on""",
                        row -> row.getLong(1) + " " + row.getObject(2, LocalDate.class) + " to "
                                + row.getObject(3, LocalDate.class),
                        campaign,
                        an);
    }
}
