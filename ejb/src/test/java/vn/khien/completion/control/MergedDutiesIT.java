package vn.khien.completion.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khien.completion.control.Term.STARTS_ON;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.completion.EnrolmentState;
import vn.khien.completion.boundary.CompletionRebuild;
import vn.khien.organisation.UnitSummary;
import vn.khien.people.PeopleMerged;
import vn.khien.people.PeopleParted;
import vn.khien.people.boundary.PeopleMerging;
import vn.khien.programme.Audience;
import vn.khien.testing.DatabaseExtension;

/** Facts stay with the record they were recorded for, and count for the person. */
@ExtendWith(DatabaseExtension.class)
class MergedDutiesIT {
    private Term term;
    private PeopleMerging merging;
    private UnitSummary class6a;
    private UnitSummary class6b;
    private long kept;
    private long gone;
    private long campaign;

    @BeforeEach
    void makeTerm(EntityManager entities) {
        term = new Term(entities);
        term.wired()
                .events()
                .observedBy(PeopleMerged.class, event -> term.wired().observe(MergedDuties.class, event))
                .observedBy(PeopleParted.class, event -> term.wired().observe(MergedDuties.class, event));
        merging = term.wired().get(PeopleMerging.class);
        class6a = term.city().schoolClass("T02", "6A", 6);
        class6b = term.city().schoolClass("T02", "6B", 6);
        kept = term.city().pupil(class6a, "Nguyễn Hoài An");
        gone = term.city().pupil(class6a, "Nguyễn Hoài An");
        campaign = term.open("HG");
    }

    @Test
    void countsOnePersonOnceWithWhatEitherRecordDid() {
        term.passes(gone, "M3", STARTS_ON.plusDays(3));
        assertThat(term.tally(class6a, Audience.PUPIL)).isEqualTo("2/0/1/0");

        merging.merge(kept, gone, "");

        assertThat(term.tally(class6a, Audience.PUPIL)).isEqualTo("1/0/1/0");
        assertThat(term.state(kept, Audience.PUPIL)).isEqualTo(EnrolmentState.COMPLETED);
        assertThat(term.state(gone, Audience.PUPIL)).isNull();
        findsNoDifference();
    }

    @Test
    void partsThemAsTheyWere() {
        term.passes(gone, "M3", STARTS_ON.plusDays(3));
        term.reads(kept, "M3", STARTS_ON.plusDays(4));
        merging.merge(kept, gone, "");

        merging.part(merging.of(kept).get(0).id());

        assertThat(term.tally(class6a, Audience.PUPIL)).isEqualTo("2/1/1/0");
        assertThat(term.state(kept, Audience.PUPIL)).isEqualTo(EnrolmentState.IN_PROGRESS);
        assertThat(term.state(gone, Audience.PUPIL)).isEqualTo(EnrolmentState.COMPLETED);
        findsNoDifference();
    }

    @Test
    void goesOnCountingForThePersonWhatIsMarkedForTheOtherRecord() {
        long sheet = term.attend(campaign, class6a, Audience.PUPIL, STARTS_ON.plusDays(2), List.of());
        merging.merge(kept, gone, "");

        term.correct(campaign, class6a, Audience.PUPIL, sheet, STARTS_ON.plusDays(2), List.of(gone));

        assertThat(term.state(kept, Audience.PUPIL)).isEqualTo(EnrolmentState.COMPLETED);
        findsNoDifference();
    }

    @Test
    void enrolsWhoeverComesByTheMergeWithWhatTheyDidBefore() {
        long other = term.city().pupil(class6b, "Nguyễn Hoài An");
        term.passes(other, "M3", STARTS_ON.plusDays(3));
        term.moves(kept, STARTS_ON.plusDays(5), null);

        merging.merge(kept, other, "");

        assertThat(term.tally(class6b, Audience.PUPIL)).isEqualTo("1/0/1/0");
        assertThat(term.state(kept, Audience.PUPIL)).isEqualTo(EnrolmentState.COMPLETED);
        findsNoDifference();
    }

    private void findsNoDifference() {
        assertThat(term.wired().get(CompletionRebuild.class).rebuild(campaign).foundNothing())
                .isTrue();
    }
}
