package vn.khien.attendance.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khien.attendance.Mark.LATE;
import static vn.khien.attendance.Mark.PRESENT;
import static vn.khien.attendance.Mark.UNEXCUSED;
import static vn.khien.attendance.boundary.SchoolDay.NEW;
import static vn.khien.testing.Fixtures.TODAY;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.attendance.MarkLine;
import vn.khien.attendance.Presence;
import vn.khien.attendance.SheetMode;
import vn.khien.attendance.SheetWrite;
import vn.khien.organisation.UnitSummary;
import vn.khien.programme.Audience;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;

@ExtendWith(DatabaseExtension.class)
class AttendanceFiguresIT {
    private SchoolDay day;
    private AttendanceFigures figures;
    private long an;
    private long binh;

    @BeforeEach
    void holdThreeSessionsAndAMeeting(EntityManager entities) {
        day = new SchoolDay(entities);
        figures = day.wired(FakeUser.allPowerfulAt(OrgPath.WHOLE, 900)).get(AttendanceFigures.class);
        an = day.city().pupil(day.class6A1(), "Nguyễn Hoài An");
        binh = day.city().pupil(day.class6A1(), "Trần Ngọc Bích");
        long chi = day.city().pupil(day.class6A2(), "Lê Bảo Châu");
        take(day.class6A1(), true, new MarkLine(an, PRESENT), new MarkLine(binh, LATE));
        take(day.class6A1(), true, new MarkLine(an, PRESENT), new MarkLine(binh, UNEXCUSED));
        take(day.class6A2(), true, new MarkLine(chi, PRESENT));
        take(day.class6A2(), false, new MarkLine(chi, PRESENT));
        count(day.class6A2(), 38);
    }

    @Test
    void countsAttendancesAndPeopleApartByClass() {
        Map<Long, Presence> classes =
                figures.perUnit(day.campaign(), day.school().path(), TODAY);

        assertThat(classes)
                .containsOnly(
                        Map.entry(day.class6A1().id(), new Presence(2, 3, 2)),
                        Map.entry(day.class6A2().id(), new Presence(2, 39, 1)));
    }

    @Test
    void countsASchoolOnce() {
        assertThat(figures.perSchool(day.campaign(), day.school().path(), TODAY))
                .containsOnly(Map.entry(day.school().id(), new Presence(4, 42, 3)));
        assertThat(figures.total(day.campaign(), day.school().path(), TODAY)).isEqualTo(new Presence(4, 42, 3));
    }

    @Test
    void tellsPupilsFromParents() {
        assertThat(figures.perAudience(day.campaign(), day.school().path(), TODAY))
                .containsOnly(
                        Map.entry(Audience.PUPIL, new Presence(3, 4, 3)),
                        Map.entry(Audience.GUARDIAN, new Presence(1, 38, 0)));
    }

    @Test
    void knowsTheDayOnWhichASchoolBegan() {
        assertThat(figures.firstDayPerSchool(day.campaign(), OrgPath.WHOLE, TODAY))
                .containsOnly(Map.entry(day.school().id(), TODAY));
        assertThat(figures.firstDayPerSchool(day.campaign(), OrgPath.WHOLE, TODAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void saysWhatWasKnownOnADay() {
        assertThat(figures.total(day.campaign(), day.school().path(), TODAY.minusDays(1)))
                .isEqualTo(Presence.NONE);
    }

    @Test
    void isForThoseWhoReadStatisticsThere() {
        FakeUser elsewhere = FakeUser.at(day.city().unit("T04").path(), 901, Permission.READ_STATISTICS);
        AttendanceFigures refused = day.wired(elsewhere).get(AttendanceFigures.class);

        assertThatThrownBy(() -> refused.perSchool(day.campaign(), day.school().path(), TODAY))
                .isInstanceOf(AccessDenied.class);
    }

    private void take(UnitSummary unit, boolean close, MarkLine... marks) {
        UUID sheet = day.sheet(unit, SheetMode.INVITED);
        rollCall().save(sheet, new SheetWrite(NEW, close, List.of(marks), null, null));
    }

    private void count(UnitSummary unit, int people) {
        UUID sheet = day.sheet(unit, SheetMode.HEAD_COUNT);
        rollCall().save(sheet, new SheetWrite(NEW, true, List.of(), people, null));
    }

    private RollCall rollCall() {
        return day.wired(FakeUser.allPowerfulAt(OrgPath.WHOLE, 900)).get(RollCall.class);
    }
}
