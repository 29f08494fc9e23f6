package vn.khien.completion.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.completion.CompletionCount;
import vn.khien.completion.UnitCompletion;
import vn.khien.completion.control.Term;
import vn.khien.organisation.UnitSummary;
import vn.khien.programme.Audience;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Fixtures;

@ExtendWith(DatabaseExtension.class)
class CompletionFiguresIT {
    private static final LocalDate TODAY = Fixtures.TODAY;
    private static final Set<Audience> ALL = EnumSet.allOf(Audience.class);

    private Term term;
    private CompletionFigures figures;
    private UnitSummary six;
    private UnitSummary seven;
    private OrgPath school;
    private long campaign;
    private long an;

    @BeforeEach
    void makeTerm(EntityManager entities) {
        term = new Term(entities);
        figures = term.wired().get(CompletionFigures.class);
        six = term.city().schoolClass("T02", "6A1", 6);
        seven = term.city().schoolClass("T02", "7A1", 7);
        school = term.city().unit("T02").path();
        an = term.city().pupil(six, "Nguyễn Thị An");
        term.city().pupil(six, "Trần Văn Bình");
        term.city().pupil(seven, "Lê Thu Cúc");
        campaign = term.open("HG");
    }

    @Test
    void sumsSchoolsToWhatTheirClassesHave() {
        term.passes(an, "M3", TODAY);
        term.attend(campaign, seven, Audience.PUPIL, TODAY, List.of());

        assertThat(figures.perSchool(campaign, school, Set.of(Audience.PUPIL), TODAY))
                .containsExactly(new UnitCompletion(school.unitId(), school, new CompletionCount(3, 0, 1, 0, 0)));
        assertThat(figures.perClass(campaign, school, Set.of(Audience.PUPIL), TODAY))
                .containsExactlyInAnyOrder(
                        new UnitCompletion(six.id(), six.path(), new CompletionCount(2, 0, 1, 0, 0)),
                        new UnitCompletion(seven.id(), seven.path(), new CompletionCount(1, 0, 0, 0, 0)));
        assertThat(figures.perAudience(campaign, school, TODAY))
                .isEqualTo(Map.of(
                        Audience.PUPIL,
                        new CompletionCount(3, 0, 1, 0, 0),
                        Audience.GUARDIAN,
                        new CompletionCount(3, 0, 0, 0, 0)));
    }

    @Test
    void knowsTheAudiencesOfAClassByItself() {
        assertThat(figures.perAudience(campaign, seven.path(), TODAY))
                .isEqualTo(Map.of(
                        Audience.PUPIL,
                        new CompletionCount(1, 0, 0, 0, 0),
                        Audience.GUARDIAN,
                        new CompletionCount(1, 0, 0, 0, 0)));
    }

    @Test
    void tellsAPastDayAsItWas() {
        LocalDate earlier = TODAY.minusDays(10);
        term.reads(an, "M3", earlier);
        term.passes(an, "M3", TODAY.minusDays(2));
        term.attend(campaign, six, Audience.PUPIL, TODAY.minusDays(5), List.of(an));
        term.moves(an, TODAY.minusDays(1), seven);

        assertThat(figures.perSchool(campaign, school, Set.of(Audience.PUPIL), earlier))
                .containsExactly(new UnitCompletion(school.unitId(), school, new CompletionCount(3, 1, 0, 0, 0)));
        assertThat(figures.perClass(campaign, six.path(), Set.of(Audience.PUPIL), TODAY.minusDays(1)))
                .containsExactly(new UnitCompletion(six.id(), six.path(), new CompletionCount(2, 0, 1, 0, 1)));
        assertThat(figures.perClass(campaign, six.path(), Set.of(Audience.PUPIL), TODAY))
                .containsExactly(new UnitCompletion(six.id(), six.path(), new CompletionCount(1, 0, 0, 0, 0)));
    }

    @Test
    void leavesOutTheSchoolNextDoor() {
        UnitSummary other = term.city().schoolClass("T04", "9A1", 9);
        term.city().pupil(other, "Phạm Gia Hân");

        assertThat(figures.perSchool(campaign, school, ALL, TODAY))
                .extracting(UnitCompletion::unitId)
                .containsExactly(school.unitId());
    }

    @Test
    void answersOnlyThoseWhoMaySeeFiguresThere() {
        figures.currentUser = FakeUser.at(six.path(), 7, Permission.READ_STATISTICS);

        assertThatThrownBy(() -> figures.perSchool(campaign, school, ALL, TODAY))
                .isInstanceOf(AccessDenied.class);
    }
}
