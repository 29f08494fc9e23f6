package vn.khien.completion.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.completion.EnrolmentState;
import vn.khien.completion.RebuildReport;
import vn.khien.completion.boundary.CompletionRebuild;
import vn.khien.completion.boundary.Exemptions;
import vn.khien.organisation.UnitSummary;
import vn.khien.people.PeopleMoved;
import vn.khien.programme.Audience;
import vn.khien.programme.RequirementView;
import vn.khien.programme.boundary.Campaigns;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.Fixtures;

@ExtendWith(DatabaseExtension.class)
class RebuildingIT {
    private static final int STEPS = 250;

    private Term term;
    private final List<UnitSummary> classes = new ArrayList<>();
    private final List<Long> pupils = new ArrayList<>();
    private final List<Long> teachers = new ArrayList<>();
    private final Map<Long, UnitSummary> sheets = new HashMap<>();
    private final Map<Long, LocalDate> days = new HashMap<>();

    @BeforeEach
    void makeTerm(EntityManager entities) {
        term = new Term(entities);
        for (String name : List.of("6A1", "7A1", "9A1")) {
            classes.add(term.city().schoolClass("T02", name, name.charAt(0) - '0'));
        }
        classes.add(term.city().schoolClass("T04", "10A1", 10));
        classes.add(term.city().schoolClass("T04", "9B1", 9));
        for (int i = 0; i < 20; i++) {
            pupils.add(term.city().pupil(classes.get(i % classes.size()), "Nguyễn Văn " + (char) ('A' + i)));
        }
        teachers.add(term.city().teacher("T02", "Phạm Thị Dung"));
        teachers.add(term.city().teacher("T04", "Lê Thị Hoa"));
    }

    @Test
    void findsNoDifferenceAfterALongRandomTerm() {
        Random random = new Random(20_261_005);
        Set<EnrolmentState> seen = new HashSet<>();
        long campaign = term.open("HG");
        for (int step = 0; step < STEPS; step++) {
            step(campaign, random, Term.STARTS_ON.plusDays(step / 10));
            seen.addAll(term.sql()
                    .list(
                            "select distinct state from enrolment",
                            row -> EnrolmentState.valueOf(row.getString("state"))));
        }

        RebuildReport report = term.wired().get(CompletionRebuild.class).rebuild(campaign);

        assertThat(report).isEqualTo(new RebuildReport(campaign, 0, 0, 0, List.of()));
        assertThat(seen).containsExactlyInAnyOrder(EnrolmentState.values());
    }

    @Test
    void putsRightWhatDiffers() {
        long campaign = term.open("HG");
        UnitSummary six = classes.get(0);
        term.sql()
                .update(
                        "update enrolment set state = 'COMPLETED', completed_on = '2026-09-09' where person_id = ?"
                                + " and audience = 'PUPIL'",
                        pupils.get(0));
        term.sql().update("update tally set enrolled = 77 where unit_id = ? and audience = 'GUARDIAN'", six.id());

        RebuildReport report = term.wired().get(CompletionRebuild.class).rebuild(campaign);

        assertThat(report.restated()).isEqualTo(1);
        assertThat(report.tallies())
                .extracting(RebuildReport.TallyDifference::level)
                .contains("UNIT");
        assertThat(term.state(pupils.get(0), Audience.PUPIL)).isEqualTo(EnrolmentState.NOT_STARTED);
        assertThat(term.tally(six, Audience.GUARDIAN)).isEqualTo("4/0/0/0");
        assertThat(term.wired().get(CompletionRebuild.class).rebuild(campaign).foundNothing())
                .isTrue();
    }

    private void step(long campaign, Random random, LocalDate day) {
        long pupil = pick(pupils, random);
        UnitSummary schoolClass = pick(classes, random);
        switch (random.nextInt(9)) {
            case 0 -> term.reads(pupil, random.nextBoolean() ? "M3" : "M6", day);
            case 1 -> term.passes(pupil, random.nextBoolean() ? "M3" : "M6", day);
            case 2 -> moves(pupil, day, schoolClass);
            case 3 -> moves(pupil, day, null);
            case 4, 5 -> attend(campaign, schoolClass, Audience.PUPIL, day, some(belonging(schoolClass), random));
            case 6 ->
                attend(
                        campaign,
                        term.city().unit(random.nextBoolean() ? "T02" : "T04"),
                        Audience.TEACHER,
                        day,
                        some(teachers, random));
            case 7 -> correctSome(campaign, random);
            default -> exempt(campaign, pupil, random.nextBoolean());
        }
    }

    private void moves(long pupil, LocalDate day, @Nullable UnitSummary to) {
        boolean since = term.sql()
                .list(
                        "select 1 from membership where person_id = ? and valid_to is null and valid_from > ?",
                        row -> 1,
                        pupil,
                        day)
                .isEmpty();
        if (since) {
            term.moves(pupil, day, to);
            term.wired().events().fire(new PeopleMoved(term.city().unit("HG").path(), Fixtures.NOW));
        }
    }

    private void attend(long campaign, UnitSummary unit, Audience audience, LocalDate day, List<Long> present) {
        long sheet = term.attend(campaign, unit, audience, day, present);
        if (audience == Audience.PUPIL) {
            sheets.put(sheet, unit);
            days.put(sheet, day);
        }
    }

    private void correctSome(long campaign, Random random) {
        if (!sheets.isEmpty()) {
            long sheet = pick(sheets.keySet().stream().sorted().toList(), random);
            UnitSummary unit = Objects.requireNonNull(sheets.get(sheet));
            LocalDate day = Objects.requireNonNull(days.get(sheet));
            term.correct(campaign, unit, Audience.PUPIL, sheet, day, some(belonging(unit), random));
        }
    }

    private List<Long> belonging(UnitSummary unit) {
        return term.sql()
                .list(
                        """
                        select distinct person_id from enrolment where unit_id = ? and audience = 'PUPIL'
                        order by person_id""",
                        row -> row.getLong(1),
                        unit.id());
    }

    private void exempt(long campaign, long pupil, boolean exempt) {
        EnrolmentState state = term.state(pupil, Audience.PUPIL);
        long requirement = term
                .wired()
                .get(Campaigns.class)
                .requirements(
                        term.wired().get(Campaigns.class).campaign(campaign).programmeId())
                .stream()
                .filter(each -> each.audience() == Audience.PUPIL)
                .mapToLong(RequirementView::id)
                .findFirst()
                .orElseThrow();
        Exemptions exemptions = term.wired().get(Exemptions.class);
        if (state == EnrolmentState.EXEMPT) {
            exemptions.withdraw(campaign, requirement, pupil);
        } else if (exempt && state != null && state != EnrolmentState.COMPLETED) {
            exemptions.exempt(campaign, requirement, pupil, "Điều trị dài ngày");
        }
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static <T> List<T> some(List<T> list, Random random) {
        return list.stream().filter(each -> random.nextInt(3) == 0).toList();
    }
}
