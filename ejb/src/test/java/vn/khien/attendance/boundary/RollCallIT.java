package vn.khien.attendance.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khien.attendance.Mark.EXCUSED;
import static vn.khien.attendance.Mark.LATE;
import static vn.khien.attendance.Mark.PRESENT;
import static vn.khien.attendance.Mark.UNEXCUSED;
import static vn.khien.attendance.boundary.SchoolDay.NEW;
import static vn.khien.testing.Fixtures.TODAY;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.attendance.AttendanceClosed;
import vn.khien.attendance.AttendanceError;
import vn.khien.attendance.Mark;
import vn.khien.attendance.MarkLine;
import vn.khien.attendance.Presence;
import vn.khien.attendance.RollLine;
import vn.khien.attendance.RollView;
import vn.khien.attendance.SheetMode;
import vn.khien.attendance.SheetSaved;
import vn.khien.attendance.SheetState;
import vn.khien.attendance.SheetWrite;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.Permission;
import vn.khien.shared.RuleViolation;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Wired;

@ExtendWith(DatabaseExtension.class)
class RollCallIT {
    private SchoolDay day;
    private long an;
    private long binh;
    private long chi;
    private UUID sheet;

    @BeforeEach
    void makeAClassOfThree(EntityManager entities) {
        day = new SchoolDay(entities);
        chi = day.city().pupil(day.class6A1(), "Lê Bảo Châu");
        an = day.city().pupil(day.class6A1(), "Nguyễn Hoài An");
        binh = day.city().pupil(day.class6A1(), "Trần Ngọc Bích");
        sheet = day.sheet(day.class6A1(), SheetMode.INVITED);
    }

    @Test
    void opensWithEverybodyOfTheDayPresentInTheOrderOfGivenNames() {
        day.leave(day.city().pupil(day.class6A1(), "Vũ Gia Đi"), TODAY.minusDays(1));

        RollView roll = opened(sheet);

        assertThat(roll.marks()).extracting(RollLine::personId).containsExactly(an, binh, chi);
        assertThat(roll.marks()).extracting(RollLine::mark).containsOnly(PRESENT);
        assertThat(roll.marks()).extracting(RollLine::marked).containsOnly(false);
        assertThat(roll.sheet().counts().state()).isEqualTo(SheetState.PLANNED);
    }

    @Test
    void takesAWholeSheetAndCountsIt() {
        SheetSaved saved = save(NEW, false, PRESENT, LATE, UNEXCUSED);

        assertThat(saved.conflict()).isFalse();
        assertThat(saved.sheet().state()).isEqualTo(SheetState.OPEN);
        assertThat(saved.sheet().attendances()).isEqualTo(2);
        RollView roll = opened(sheet);
        assertThat(roll.marks()).extracting(RollLine::mark).containsExactly(PRESENT, LATE, UNEXCUSED);
        assertThat(roll.sheet().counts()).isEqualTo(saved.sheet());
    }

    @Test
    void givesTheSheetANewVersionAlsoWhenItsCountsStayTheSame() {
        SheetSaved first = save(NEW, false, PRESENT, LATE, UNEXCUSED);

        SheetSaved second = save(first.sheet().version(), false, PRESENT, UNEXCUSED, LATE);

        assertThat(second.sheet().version()).isEqualTo(first.sheet().version() + 1);
        assertThat(opened(sheet).sheet().counts().version())
                .isEqualTo(second.sheet().version());
    }

    @Test
    void answersASecondSendingOfTheSameLikeTheFirst() {
        Wired wired = day.wired(FakeUser.allPowerfulAt(day.school().path(), 900));
        SheetWrite write = write(NEW, true, null, PRESENT, LATE, UNEXCUSED);
        SheetSaved first = wired.get(RollCall.class).save(sheet, write);

        SheetSaved second = wired.get(RollCall.class).save(sheet, write);

        assertThat(second).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(first);
        assertThat(wired.events().of(AttendanceClosed.class)).hasSize(1);
    }

    @Test
    void answersBothStatesWhenTheSheetMovedOnMeanwhile() {
        save(NEW, false, PRESENT, LATE, UNEXCUSED);

        SheetSaved refused = save(NEW, false, UNEXCUSED, PRESENT, PRESENT);

        assertThat(refused.conflict()).isTrue();
        assertThat(refused.marks())
                .containsExactlyInAnyOrder(
                        new MarkLine(an, PRESENT), new MarkLine(binh, LATE), new MarkLine(chi, UNEXCUSED));
        assertThat(opened(sheet).marks()).extracting(RollLine::mark).containsExactly(PRESENT, LATE, UNEXCUSED);
    }

    @Test
    void keepsWhoMarkedAndWhenForMarksThatStay() {
        SheetSaved first = save(NEW, false, PRESENT, PRESENT, UNEXCUSED);
        Wired later = day.wired(FakeUser.allPowerfulAt(day.school().path(), 901));

        later.get(RollCall.class).save(sheet, write(first.sheet().version(), false, null, PRESENT, LATE, UNEXCUSED));

        Map<Long, Long> markedBy = day.markedBy(sheet);
        assertThat(markedBy).containsOnly(Map.entry(an, 900L), Map.entry(binh, 901L), Map.entry(chi, 900L));
    }

    @Test
    void announcesAClosedSheetOnceItIsWritten() {
        List<Presence> seen = new ArrayList<>();
        Wired wired = day.wired(FakeUser.allPowerfulAt(day.school().path(), 900));
        wired.events().observedBy(AttendanceClosed.class, closed -> seen.add(day.presenceOf(closed)));

        wired.get(RollCall.class).save(sheet, write(NEW, true, null, PRESENT, LATE, EXCUSED));

        assertThat(seen).containsExactly(new Presence(1, 2, 2));
    }

    @Test
    void closesOnlyWhenEverybodyIsMarked() {
        SheetWrite two =
                new SheetWrite(NEW, true, List.of(new MarkLine(an, PRESENT), new MarkLine(binh, PRESENT)), null, null);

        assertThatThrownBy(() -> rollCall().save(sheet, two)).hasMessage(AttendanceError.PEOPLE_UNMARKED.key());
    }

    @Test
    void marksNobodyFromAnotherClass() {
        long stranger = day.city().pupil(day.class6A2(), "Đỗ Minh Lạ");
        SheetWrite write = new SheetWrite(NEW, false, List.of(new MarkLine(stranger, PRESENT)), null, null);

        assertThatThrownBy(() -> rollCall().save(sheet, write)).hasMessage(AttendanceError.NOT_ON_ROLL.key());
    }

    @Test
    void keepsBothStatesOfACorrection() {
        SheetSaved closed = save(NEW, true, PRESENT, LATE, UNEXCUSED);

        SheetSaved corrected = rollCall()
                .save(sheet, write(closed.sheet().version(), true, "Em Châu đến lúc 7:40", PRESENT, LATE, LATE));

        assertThat(corrected.sheet().attendances()).isEqualTo(3);
        RollView roll = opened(sheet);
        assertThat(roll.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.reason()).isEqualTo("Em Châu đến lúc 7:40");
            assertThat(correction.correctedBy()).isEqualTo(900);
            assertThat(correction.changes()).singleElement().satisfies(change -> {
                assertThat(change.personId()).isEqualTo(chi);
                assertThat(change.before()).isEqualTo(UNEXCUSED);
                assertThat(change.after()).isEqualTo(LATE);
            });
        });
    }

    @Test
    void correctsNothingWithoutAReason() {
        SheetSaved closed = save(NEW, true, PRESENT, LATE, UNEXCUSED);

        assertThatThrownBy(() -> save(closed.sheet().version(), true, PRESENT, LATE, LATE))
                .hasMessage(AttendanceError.REASON_MISSING.key());
    }

    @Test
    void keepsThePersonOnTheSheetWhoHasLeftTheClassSince() {
        save(NEW, true, PRESENT, LATE, UNEXCUSED);
        day.leave(chi, TODAY.minusDays(1));

        RollView roll = opened(sheet);

        assertThat(roll.marks()).extracting(RollLine::personId).containsExactly(an, binh, chi);
    }

    @Test
    void showsWhoCameToTheClassAfterClosingWithoutAMark() {
        save(NEW, true, PRESENT, LATE, UNEXCUSED);
        long dung = day.city().pupil(day.class6A1(), "Phạm Thuỳ Dung");

        RollView roll = opened(sheet);

        assertThat(roll.marks()).last().satisfies(line -> {
            assertThat(line.personId()).isEqualTo(dung);
            assertThat(line.mark()).isNull();
        });
    }

    @Test
    void countsParentsWithoutNames() {
        UUID meeting = day.sheet(day.class6A2(), SheetMode.HEAD_COUNT);

        SheetSaved saved = rollCall().save(meeting, new SheetWrite(NEW, true, List.of(), 38, null));

        assertThat(saved.sheet().attendances()).isEqualTo(38);
        assertThat(saved.sheet().state()).isEqualTo(SheetState.CLOSED);
        assertThat(saved.marks()).isEmpty();
    }

    @Test
    void isForThoseWhoTakeAttendanceThere() {
        FakeUser reader = FakeUser.at(day.school().path(), 900, Permission.READ_SESSIONS, Permission.READ_PEOPLE);
        FakeUser elsewhere = FakeUser.allPowerfulAt(day.city().unit("T04").path(), 900);

        assertThatThrownBy(() -> day.wired(reader)
                        .get(RollCall.class)
                        .save(sheet, write(NEW, false, null, PRESENT, PRESENT, PRESENT)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> day.wired(elsewhere).get(RollReading.class).open(sheet))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void showsNoNamesToThoseWhoMayOnlySeeTheStateOfSheets() {
        FakeUser ward = FakeUser.at(day.school().path(), 900, Permission.READ_SESSIONS);

        assertThatThrownBy(() -> day.wired(ward).get(RollReading.class).open(sheet))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void knowsNoSheetByAGuessedNumber() {
        assertThatThrownBy(() -> opened(UUID.randomUUID())).isInstanceOf(RuleViolation.class);
    }

    private RollView opened(UUID uuid) {
        return day.wired(FakeUser.allPowerfulAt(day.school().path(), 900))
                .get(RollReading.class)
                .open(uuid);
    }

    private SheetSaved save(int version, boolean close, Mark ofAn, Mark ofBinh, Mark ofChi) {
        return rollCall().save(sheet, write(version, close, null, ofAn, ofBinh, ofChi));
    }

    private SheetWrite write(int version, boolean close, @Nullable String reason, Mark ofAn, Mark ofBinh, Mark ofChi) {
        return new SheetWrite(
                version,
                close,
                List.of(new MarkLine(an, ofAn), new MarkLine(binh, ofBinh), new MarkLine(chi, ofChi)),
                null,
                reason);
    }

    private RollCall rollCall() {
        return day.wired(FakeUser.allPowerfulAt(day.school().path(), 900)).get(RollCall.class);
    }
}
