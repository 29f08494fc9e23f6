package vn.khien.attendance.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khien.attendance.Mark.PRESENT;
import static vn.khien.attendance.boundary.SchoolDay.NEW;
import static vn.khien.testing.Fixtures.TODAY;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.attendance.AttendanceError;
import vn.khien.attendance.MarkLine;
import vn.khien.attendance.PlannedSheet;
import vn.khien.attendance.SessionForm;
import vn.khien.attendance.SessionPlan;
import vn.khien.attendance.SessionView;
import vn.khien.attendance.SheetMode;
import vn.khien.attendance.SheetRow;
import vn.khien.attendance.SheetState;
import vn.khien.attendance.SheetWrite;
import vn.khien.organisation.UnitSummary;
import vn.khien.programme.Audience;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.Language;
import vn.khien.shared.Permission;
import vn.khien.shared.RuleViolation;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Wired;

@ExtendWith(DatabaseExtension.class)
class SessionPlanningIT {
    private SchoolDay day;
    private Wired school;

    @BeforeEach
    void makeASchoolDay(EntityManager entities) {
        day = new SchoolDay(entities);
        school = day.wired(FakeUser.allPowerfulAt(day.school().path(), 900));
        day.city().pupil(day.class6A1(), "Nguyễn Hoài An");
        day.city().pupil(day.class6A1(), "Trần Ngọc Bích");
    }

    @Test
    void makesTheSheetOfTheClassWithItsPupilsCounted() {
        SessionView session = planned(day.plan(day.class6A1()));

        assertThat(session.campaignId()).isEqualTo(day.campaign());
        assertThat(session.sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.unitId()).isEqualTo(day.class6A1().id());
            assertThat(sheet.audience()).isEqualTo(Audience.PUPIL);
            assertThat(sheet.counts().mode()).isEqualTo(SheetMode.INVITED);
            assertThat(sheet.counts().enrolled()).isEqualTo(2);
        });
    }

    @Test
    void bringsEveryClassToAnAssemblyInTheOrderOfTheirNumbers() {
        day.city().schoolClass("T02", "6A10", 6);

        SessionView session = planned(plan(day.school(), SessionForm.FLAG_ASSEMBLY, null));

        assertThat(session.sheets()).extracting(SheetRow::unitName).containsExactly("6A1", "6A2", "6A10");
    }

    @Test
    void keepsAClassThatWasNotInvitedApartFromAbsence() {
        SessionView session = planned(plan(
                day.school(),
                SessionForm.FLAG_ASSEMBLY,
                null,
                PlannedSheet.invited(day.class6A1().id()),
                new PlannedSheet(day.class6A2().id(), SheetMode.NOT_INVITED, null)));

        assertThat(session.sheets())
                .extracting(sheet -> sheet.counts().mode())
                .containsExactly(SheetMode.INVITED, SheetMode.NOT_INVITED);
        assertThat(school.get(SessionCalendar.class).unclosed(day.school().id(), TODAY, TODAY))
                .extracting(SheetRow::unitName)
                .containsExactly("6A1");
    }

    @Test
    void countsParentsAndNamesTeachers() {
        SessionView parents = planned(plan(day.class6A1(), SessionForm.PARENT_MEETING, null));
        SessionView training = planned(plan(day.school(), SessionForm.IN_SERVICE, null));

        assertThat(parents.sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.counts().mode()).isEqualTo(SheetMode.HEAD_COUNT);
            assertThat(sheet.audience()).isEqualTo(Audience.GUARDIAN);
        });
        assertThat(training.sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.unitId()).isEqualTo(day.school().id());
            assertThat(sheet.audience()).isEqualTo(Audience.TEACHER);
        });
    }

    @Test
    void makesOneSessionOfAPlanThatIsSentTwice() {
        SessionPlan plan = day.plan(day.class6A1());
        planned(plan);

        planned(plan);

        assertThat(school.get(SessionCalendar.class).sessions(day.class6A1().id(), TODAY, TODAY))
                .hasSize(1);
    }

    @Test
    void findsTheOneCampaignThatIsOpen() {
        assertThat(planned(plan(day.class6A1(), SessionForm.CLASS_MEETING, null))
                        .campaignId())
                .isEqualTo(day.campaign());
    }

    @Test
    void refusesACampaignThatDoesNotReachTheClass() {
        assertRefused(AttendanceError.NO_CAMPAIGN, plan(day.class6A1(), SessionForm.CLASS_MEETING, 999L));
    }

    @Test
    void refusesADayOutsideTheCampaign() {
        SessionPlan summer = moved(day.plan(day.class6A1()), -60);

        assertRefused(AttendanceError.OUTSIDE_CAMPAIGN, summer);
    }

    @Test
    void refusesAClassOfAnotherSchool() {
        UnitSummary elsewhere = day.city().schoolClass("T04", "10A1", 10);

        assertRefused(
                AttendanceError.SHEETS_WRONG,
                plan(day.school(), SessionForm.FLAG_ASSEMBLY, null, PlannedSheet.invited(elsewhere.id())));
    }

    @Test
    void isForThosePlanningThere() {
        FakeUser teacher = FakeUser.at(day.class6A1().path(), 901, Permission.PLAN_SESSIONS, Permission.READ_SESSIONS);
        SessionPlanning planning = day.wired(teacher).get(SessionPlanning.class);

        assertThatThrownBy(() -> planning.plan(day.plan(day.class6A2()))).isInstanceOf(AccessDenied.class);
        planning.plan(day.plan(day.class6A1()));
    }

    @Test
    void showsAClassTheAssemblyOfItsSchoolWithItsOwnSheetOnly() {
        planned(plan(day.school(), SessionForm.FLAG_ASSEMBLY, null));

        List<SessionView> sessions =
                school.get(SessionCalendar.class).sessions(day.class6A2().id(), TODAY.minusDays(1), TODAY);

        assertThat(sessions).singleElement().satisfies(session -> {
            assertThat(session.unitId()).isEqualTo(day.school().id());
            assertThat(session.sheets()).extracting(SheetRow::unitName).containsExactly("6A2");
        });
    }

    @Test
    void callsOffOnlyWhatNobodyHasMarked() {
        SessionView session = planned(day.plan(day.class6A2()));
        long dung = day.city().pupil(day.class6A2(), "Phạm Thuỳ Dung");
        UUID sheet = UUID.fromString(session.sheets().get(0).counts().uuid());
        school.get(RollCall.class)
                .save(sheet, new SheetWrite(NEW, false, List.of(new MarkLine(dung, PRESENT)), null, null));
        SessionPlanning planning = school.get(SessionPlanning.class);

        assertThatThrownBy(() -> planning.callOff(UUID.fromString(session.uuid())))
                .hasMessage(AttendanceError.ALREADY_MARKED.key());

        SessionView other = planned(day.plan(day.class6A1()));
        planning.callOff(UUID.fromString(other.uuid()));
        assertThat(school.get(SessionCalendar.class).sessions(day.class6A1().id(), TODAY, TODAY))
                .isEmpty();
    }

    @Test
    void showsTheTeacherTodaysSheetsOfTheOwnClassAndWhatStayedOpen() {
        FakeUser teacher =
                FakeUser.at(day.class6A1().path(), 901, Permission.TAKE_ATTENDANCE, Permission.PLAN_SESSIONS);
        planned(plan(day.school(), SessionForm.FLAG_ASSEMBLY, null));
        planned(moved(day.plan(day.class6A1()), -7));
        TodayBoard board = day.wired(teacher).get(TodayBoard.class);

        assertThat(board.today()).extracting(SheetRow::unitName).containsExactly("6A1");
        assertThat(board.leftOpen()).singleElement().satisfies(sheet -> {
            assertThat(sheet.heldOn()).isEqualTo(TODAY.minusDays(7));
            assertThat(sheet.counts().state()).isEqualTo(SheetState.PLANNED);
        });
        assertThat(board.plannable()).extracting(UnitSummary::name).containsExactly("6A1");
    }

    @Test
    void letsASchoolPlanForItselfAndItsClasses() {
        assertThat(school.get(TodayBoard.class).plannable())
                .extracting(UnitSummary::id)
                .containsExactly(
                        day.school().id(), day.class6A1().id(), day.class6A2().id());
    }

    @Test
    void suggestsOnePeriodFromNowOnAboutTheProgramme() {
        SessionPlan idea = school.get(SessionIdeas.class).idea(day.class6A1().id(), Language.VI);

        assertThat(idea.form()).isEqualTo(SessionForm.CLASS_MEETING);
        assertThat(idea.topic()).isEqualTo("An toàn trên không gian mạng");
        assertThat(idea.startsAt()).isEqualTo(SchoolDay.NOW);
        assertThat(planned(idea).sheets()).hasSize(1);
    }

    private SessionView planned(SessionPlan plan) {
        school.get(SessionPlanning.class).plan(plan);
        return school.get(SessionCalendar.class).session(plan.uuid());
    }

    private void assertRefused(AttendanceError code, SessionPlan plan) {
        assertThatThrownBy(() -> school.get(SessionPlanning.class).plan(plan))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    private static SessionPlan plan(
            UnitSummary unit, SessionForm form, @Nullable Long campaign, PlannedSheet... sheets) {
        return new SessionPlan(
                UUID.randomUUID(),
                unit.id(),
                campaign,
                form,
                "Tự vệ số",
                null,
                null,
                SchoolDay.NOW,
                SchoolDay.NOW.plusSeconds(2700),
                1,
                List.of(sheets));
    }

    private static SessionPlan moved(SessionPlan plan, int days) {
        Instant startsAt = plan.startsAt().plus(days, ChronoUnit.DAYS);
        return new SessionPlan(
                plan.uuid(),
                plan.unitId(),
                null,
                plan.form(),
                plan.topic(),
                null,
                null,
                startsAt,
                startsAt.plusSeconds(2700),
                1,
                List.of());
    }
}
