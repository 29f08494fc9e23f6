package vn.khien.statistics.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.completion.CompletionCount;
import vn.khien.completion.control.Term;
import vn.khien.organisation.UnitSummary;
import vn.khien.programme.Audience;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.Permission;
import vn.khien.statistics.StepRates;
import vn.khien.statistics.Trend;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Fixtures;
import vn.khien.testing.Wired;

@ExtendWith(DatabaseExtension.class)
class OverviewsIT {
    private static final LocalDate TODAY = Fixtures.TODAY;

    private Term term;
    private Overviews overviews;
    private UnitSummary six;
    private long city;
    private long campaign;
    private long an;

    @BeforeEach
    void makeTerm(EntityManager entities) {
        term = new Term(entities);
        overviews = term.wired().get(Overviews.class);
        six = term.city().schoolClass("T02", "6A1", 6);
        an = term.city().pupil(six, "Nguyễn Thị An");
        term.city().teacher("T02", "Phạm Thị Dung");
        city = term.city().unit("HG").id();
        campaign = term.open("HG");
    }

    @Test
    void countsASchoolFromTheWeekOfItsFirstSession() {
        term.attend(campaign, six, Audience.PUPIL, TODAY.minusDays(8), List.of(an));
        term.attend(campaign, six, Audience.PUPIL, TODAY, List.of(an));

        Trend trend = overviews.trend(campaign, city, TODAY, 2);

        assertThat(trend.weeks()).isNotEmpty().hasSizeLessThanOrEqualTo(8);
        assertThat(trend.weeks().get(trend.weeks().size() - 1))
                .satisfies(week -> assertThat(week.until()).isEqualTo(TODAY))
                .satisfies(week -> assertThat(week.held()).isEqualTo(1));
        assertThat(trend.weeks())
                .filteredOn(week -> week.until().isBefore(TODAY.minusDays(8)))
                .allSatisfy(week -> assertThat(week.held()).isZero());
    }

    @Test
    void putsTheUnitsOneStepBelowSideBySide() {
        term.passes(an, "M3", TODAY);

        List<StepRates> steps = overviews.steps(campaign, city, TODAY);

        assertThat(steps)
                .singleElement()
                .satisfies(step -> assertThat(step.unitId())
                        .isEqualTo(term.city().unit("P01").id()))
                .satisfies(step -> assertThat(step.of(Audience.PUPIL)).isEqualTo(new CompletionCount(1, 0, 1, 0, 0)))
                .satisfies(step -> assertThat(step.of(Audience.OFFICIAL)).isEqualTo(CompletionCount.NONE))
                .satisfies(step -> assertThat(step.all().completed()).isEqualTo(1));
    }

    @Test
    void areForThoseWhoMaySeeFiguresThere(EntityManager entities) {
        FakeUser teacher = FakeUser.at(six.path(), 7, Permission.READ_STATISTICS);
        Overviews refused = Wired.on(entities, teacher, Fixtures.NOW).get(Overviews.class);

        assertThatThrownBy(() -> refused.steps(campaign, city, TODAY)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> refused.trend(campaign, city, TODAY, 2)).isInstanceOf(AccessDenied.class);
    }
}
