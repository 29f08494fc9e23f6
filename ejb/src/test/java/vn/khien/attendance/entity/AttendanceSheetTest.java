package vn.khien.attendance.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khien.attendance.Mark.EXCUSED;
import static vn.khien.attendance.Mark.LATE;
import static vn.khien.attendance.Mark.PRESENT;
import static vn.khien.attendance.Mark.UNEXCUSED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khien.attendance.AttendanceClosed;
import vn.khien.attendance.AttendanceError;
import vn.khien.attendance.Mark;
import vn.khien.attendance.MarkLine;
import vn.khien.attendance.Roll;
import vn.khien.attendance.SessionForm;
import vn.khien.attendance.SessionPlan;
import vn.khien.attendance.SheetCounts;
import vn.khien.attendance.SheetMode;
import vn.khien.attendance.SheetState;
import vn.khien.attendance.SheetWrite;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.programme.Audience;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;

class AttendanceSheetTest {
    private static final long TEACHER = 900;
    private static final long CAMPAIGN = 7;
    private static final long AN = 1;
    private static final long BINH = 2;
    private static final long CHI = 3;
    private static final long DUNG = 4;
    private static final Set<Long> EVERYBODY = Set.of(AN, BINH, CHI, DUNG);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant QUARTER_PAST_SEVEN = Instant.parse("2026-11-23T00:15:00Z");
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
    private static final UnitSummary CLASS_6A1 =
            new UnitSummary(60, UnitKind.CLASS, new OrgPath("/1/20/60/"), 20, 6, "", "6A1", "6A1", 20L);

    @Test
    void countsWhoIsPresentLateAndAbsent() {
        AttendanceSheet sheet = sheet(SheetMode.INVITED);

        sheet.mark(roll(PRESENT, LATE, EXCUSED, UNEXCUSED), MONDAY);

        SheetCounts counts = sheet.counts();
        assertThat(counts.state()).isEqualTo(SheetState.OPEN);
        assertThat(counts.enrolled()).isEqualTo(4);
        assertThat(counts.attendances()).isEqualTo(2);
        assertThat(counts.absent()).isEqualTo(2);
        assertThat(counts.late()).isEqualTo(1);
        assertThat(counts.excused()).isEqualTo(1);
    }

    @Test
    void countsAgainFromTheWholeRollAtEachWrite() {
        AttendanceSheet sheet = sheet(SheetMode.INVITED);
        sheet.mark(roll(UNEXCUSED, UNEXCUSED, PRESENT, PRESENT), MONDAY);

        sheet.mark(roll(LATE, UNEXCUSED, PRESENT, PRESENT), MONDAY);

        assertThat(sheet.counts().attendances()).isEqualTo(3);
        assertThat(sheet.counts().absent()).isEqualTo(1);
    }

    @Test
    void announcesWhatCountsWhenClosed() {
        AttendanceSheet sheet = sheet(SheetMode.INVITED);
        Roll roll = roll(PRESENT, PRESENT, PRESENT, LATE);
        sheet.mark(roll, MONDAY);

        AttendanceClosed closed = sheet.close(roll, TEACHER, MONDAY, NOON);

        assertThat(closed)
                .isEqualTo(new AttendanceClosed(
                        sheet.id(), sheet.sessionId(), CAMPAIGN, CLASS_6A1.id(), Audience.PUPIL, NOON));
        assertThat(sheet.counts().closedAt()).isEqualTo(NOON);
        assertThat(sheet.state()).isEqualTo(SheetState.CLOSED);
    }

    @Test
    void refusesToCloseWhileSomebodyIsUnmarked() {
        AttendanceSheet sheet = sheet(SheetMode.INVITED);
        Roll roll = new Roll(EVERYBODY, Map.of(AN, PRESENT, BINH, PRESENT));
        sheet.mark(roll, MONDAY);

        assertThatThrownBy(() -> sheet.close(roll, TEACHER, MONDAY, NOON))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo(AttendanceError.PEOPLE_UNMARKED);
                    assertThat(refused.details()).containsExactly(2);
                });
    }

    @Test
    void refusesMarksBeforeTheDayHasCome() {
        AttendanceSheet sheet = sheet(SheetMode.INVITED);

        assertRefused(AttendanceError.NOT_YET, () -> sheet.mark(allPresent(), MONDAY.minusDays(1)));
    }

    @Test
    void takesMarksThatAreTypedInLaterFromPaper() {
        AttendanceSheet sheet = sheet(SheetMode.INVITED);

        sheet.mark(allPresent(), MONDAY.plusDays(9));

        assertThat(sheet.counts().present()).isEqualTo(4);
    }

    @Test
    void asksForAReasonToChangeMarksAfterClosing() {
        AttendanceSheet sheet = closed();

        assertRefused(AttendanceError.REASON_MISSING, () -> sheet.mark(allPresent(), MONDAY));
        assertRefused(AttendanceError.REASON_MISSING, () -> sheet.correct(allPresent(), null, " ", TEACHER, NOON));
    }

    @Test
    void countsDifferentlyAfterACorrectionAndStaysClosed() {
        AttendanceSheet sheet = closed();

        sheet.correct(roll(LATE, PRESENT, PRESENT, UNEXCUSED), null, "Em An đến lúc 7:40", TEACHER, NOON);

        assertThat(sheet.state()).isEqualTo(SheetState.CLOSED);
        assertThat(sheet.counts().attendances()).isEqualTo(3);
        assertThat(sheet.counts().late()).isEqualTo(1);
    }

    @Test
    void keepsTheReasonWithACorrection() {
        AttendanceSheet sheet = closed();

        AttendanceCorrection correction = sheet.correct(allPresent(), null, "  Ghi  nhầm em Dung ", TEACHER, NOON);

        assertThat(correction.view(List.of()).reason()).isEqualTo("Ghi nhầm em Dung");
        assertThat(correction.view(List.of()).correctedBy()).isEqualTo(TEACHER);
    }

    @Test
    void changesNothingOnceLocked() {
        AttendanceSheet sheet = closed();
        sheet.lock();

        assertRefused(AttendanceError.LOCKED, () -> sheet.mark(allPresent(), MONDAY));
        assertRefused(AttendanceError.LOCKED, () -> sheet.correct(allPresent(), null, "Ghi nhầm", TEACHER, NOON));
        assertRefused(AttendanceError.LOCKED, () -> sheet.close(allPresent(), TEACHER, MONDAY, NOON));
    }

    @Test
    void locksOnlyWhatCounts() {
        AttendanceSheet sheet = sheet(SheetMode.INVITED);

        assertThatThrownBy(sheet::lock).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hasNothingToMarkWhenTheClassWasNotInvited() {
        AttendanceSheet sheet = sheet(SheetMode.NOT_INVITED);

        assertRefused(AttendanceError.NOT_INVITED, () -> sheet.mark(allPresent(), MONDAY));
        assertRefused(AttendanceError.NOT_INVITED, () -> sheet.close(nobody(), TEACHER, MONDAY, NOON));
        assertRefused(AttendanceError.NOT_INVITED, () -> sheet.requireFitting(write(null)));
    }

    @Test
    void closesACountedSheetOnlyWithItsNumber() {
        AttendanceSheet sheet = sheet(SheetMode.HEAD_COUNT);

        assertRefused(AttendanceError.HEAD_COUNT_MISSING, () -> sheet.close(nobody(), TEACHER, MONDAY, NOON));

        sheet.count(41, MONDAY);
        sheet.close(nobody(), TEACHER, MONDAY, NOON);
        assertThat(sheet.counts().attendances()).isEqualTo(41);
    }

    @Test
    void takesNoNumberBelowZero() {
        AttendanceSheet sheet = sheet(SheetMode.HEAD_COUNT);

        assertRefused(AttendanceError.HEAD_COUNT_MISSING, () -> sheet.count(-1, MONDAY));
    }

    @Test
    void keepsTheNumberOfBothStatesInACorrection() {
        AttendanceSheet sheet = sheet(SheetMode.HEAD_COUNT);
        sheet.count(41, MONDAY);
        sheet.close(nobody(), TEACHER, MONDAY, NOON);

        AttendanceCorrection correction = sheet.correct(nobody(), 43, "Đếm sót hàng cuối", TEACHER, NOON);

        assertThat(correction.view(List.of()).headCountBefore()).isEqualTo(41);
        assertThat(correction.view(List.of()).headCountAfter()).isEqualTo(43);
        assertThat(sheet.counts().attendances()).isEqualTo(43);
    }

    @Test
    void keepsNamesAndNumbersApart() {
        assertRefused(AttendanceError.WRONG_MODE, () -> sheet(SheetMode.INVITED).requireFitting(write(12)));
        assertRefused(AttendanceError.WRONG_MODE, () -> sheet(SheetMode.HEAD_COUNT)
                .requireFitting(write(null, new MarkLine(AN, PRESENT))));
        assertRefused(AttendanceError.WRONG_MODE, () -> sheet(SheetMode.INVITED).count(12, MONDAY));
        assertRefused(
                AttendanceError.WRONG_MODE, () -> sheet(SheetMode.HEAD_COUNT).mark(allPresent(), MONDAY));
    }

    private static AttendanceSheet closed() {
        AttendanceSheet sheet = sheet(SheetMode.INVITED);
        Roll roll = roll(UNEXCUSED, PRESENT, PRESENT, UNEXCUSED);
        sheet.mark(roll, MONDAY);
        sheet.close(roll, TEACHER, MONDAY, NOON);
        return sheet;
    }

    private static AttendanceSheet sheet(SheetMode mode) {
        SessionPlan plan = new SessionPlan(
                UUID.randomUUID(),
                CLASS_6A1.id(),
                CAMPAIGN,
                SessionForm.CLASS_MEETING,
                "Tự vệ số",
                null,
                null,
                QUARTER_PAST_SEVEN,
                QUARTER_PAST_SEVEN.plusSeconds(2700),
                1,
                List.of());
        TrainingSession session = new TrainingSession(plan, CLASS_6A1.path(), CAMPAIGN, TEACHER, QUARTER_PAST_SEVEN);
        return new AttendanceSheet(session, CLASS_6A1, mode, Audience.PUPIL, 4);
    }

    private static Roll roll(Mark an, Mark binh, Mark chi, Mark dung) {
        return new Roll(EVERYBODY, Map.of(AN, an, BINH, binh, CHI, chi, DUNG, dung));
    }

    private static Roll allPresent() {
        return roll(PRESENT, PRESENT, PRESENT, PRESENT);
    }

    private static Roll nobody() {
        return new Roll(Set.of(), Map.of());
    }

    private static SheetWrite write(@Nullable Integer headCount, MarkLine... marks) {
        return new SheetWrite(1, false, List.of(marks), headCount, null);
    }

    private static void assertRefused(AttendanceError code, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }
}
