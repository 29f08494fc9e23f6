package vn.khien.statistics.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.completion.boundary.PeopleStandings;
import vn.khien.completion.control.Term;
import vn.khien.organisation.UnitSummary;
import vn.khien.programme.Audience;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.Permission;
import vn.khien.statistics.By;
import vn.khien.statistics.PersonBehindFigure;
import vn.khien.statistics.Statistics;
import vn.khien.statistics.StatisticsError;
import vn.khien.statistics.StatisticsRow;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Fixtures;

@ExtendWith(DatabaseExtension.class)
class SchoolStatisticsIT {
    private static final LocalDate TODAY = Fixtures.TODAY;

    private Term term;
    private SchoolStatistics statistics;
    private PeopleBehindFigures people;
    private UnitSummary six;
    private long campaign;
    private long an;
    private long binh;

    @BeforeEach
    void makeTerm(EntityManager entities) {
        term = new Term(entities);
        statistics = term.wired().get(SchoolStatistics.class);
        people = term.wired().get(PeopleBehindFigures.class);
        six = term.city().schoolClass("T02", "6A1", 6);
        an = term.city().pupil(six, "Nguyễn Thị An");
        binh = term.city().pupil(six, "Trần Văn Bình");
        term.city().teacher("T02", "Phạm Thị Dung");
        campaign = term.open("HG");
    }

    @Test
    void putsSchoolsSideBySideAndSumsThem() {
        term.passes(an, "M3", TODAY);
        term.attend(campaign, six, Audience.PUPIL, TODAY, List.of(an));
        term.sql().update("update attendance_sheet set present_count = 1");

        Statistics figures = statistics.of(campaign, term.city().unit("HG").id(), By.SCHOOL, Optional.empty(), TODAY);

        assertThat(figures.rows())
                .extracting(
                        StatisticsRow::unitId,
                        StatisticsRow::enrolled,
                        StatisticsRow::completed,
                        StatisticsRow::sessions,
                        StatisticsRow::attendances,
                        StatisticsRow::people,
                        StatisticsRow::rate)
                .containsExactlyInAnyOrder(
                        tuple(term.city().unit("T02").id(), 5L, 1L, 1L, 1L, 1L, 0.2),
                        tuple(term.city().unit("T04").id(), 0L, 0L, 0L, 0L, 0L, null));
        assertThat(figures.total().rate()).isEqualTo(0.2);
        assertThat(figures.total().notStarted()).isEqualTo(4);
    }

    @Test
    void givesTheSameSumByWhateverItIsCut() {
        term.passes(an, "M3", TODAY);
        term.reads(binh, "M6", TODAY);
        long city = term.city().unit("HG").id();

        assertThat(List.of(By.values()))
                .extracting(by -> statistics
                        .of(campaign, city, by, Optional.empty(), TODAY)
                        .total())
                .containsOnly(statistics
                        .of(campaign, city, By.CLASS, Optional.empty(), TODAY)
                        .total());
    }

    @Test
    void knowsOfNothingOverdueBeforeTheLastDayIsOver() {
        assertThat(statistics
                        .of(campaign, six.id(), By.CLASS, Optional.of(Audience.PUPIL), TODAY)
                        .total()
                        .overdue())
                .isZero();
    }

    @Test
    void refusesADayToCome() {
        assertThatThrownBy(() -> statistics.of(campaign, six.id(), By.CLASS, Optional.empty(), TODAY.plusDays(1)))
                .hasMessage(StatisticsError.DAY_TO_COME.key());
    }

    @Test
    void listsThePeopleToThoseWhoseRoleCoversTheClass() {
        term.passes(binh, "M3", TODAY);

        assertThat(people.at(campaign, six.id()))
                .filteredOn(row -> row.audience() == Audience.PUPIL)
                .extracting(PersonBehindFigure::fullName)
                .containsExactly("Nguyễn Thị An", "Trần Văn Bình");
    }

    @Test
    void asksThoseAboveTheSchoolForAReasonAndKeepsIt() {
        people.currentUser = FakeUser.at(term.city().unit("HG").path(), 5, Permission.OPEN_NAMES);
        people.standings = standingsFor(people.currentUser);

        assertThatThrownBy(() -> people.at(campaign, six.id())).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> people.open(campaign, six.id(), " ")).hasMessage(StatisticsError.REASON_MISSING.key());
        assertThat(people.open(campaign, six.id(), "Phụ huynh hỏi")).hasSize(4);
        assertThat(term.sql()
                        .list(
                                "select detail from audit_entry where action = 'NAMES_OPENED'",
                                row -> row.getString("detail")))
                .containsExactly("Phụ huynh hỏi");
    }

    private PeopleStandings standingsFor(CurrentUser user) {
        return term.wired().with(CurrentUser.class, user).get(PeopleStandings.class);
    }
}
