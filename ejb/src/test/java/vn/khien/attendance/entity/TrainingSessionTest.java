package vn.khien.attendance.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khien.attendance.AttendanceError;
import vn.khien.attendance.SessionForm;
import vn.khien.attendance.SessionPlan;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;

class TrainingSessionTest {
    private static final OrgPath CLASS_6A1 = new OrgPath("/1/20/60/");
    private static final Instant SUNDAY_EVENING_IN_LONDON = Instant.parse("2026-11-22T23:30:00Z");
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    @Test
    void isHeldOnTheDayOfTheCity() {
        TrainingSession session = session("Tự vệ số", SUNDAY_EVENING_IN_LONDON, 45);

        assertThat(session.heldOn()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void endsAfterItStarts() {
        assertRefused(AttendanceError.SESSION_TIMES, () -> session("Tự vệ số", SUNDAY_EVENING_IN_LONDON, 0));
    }

    @Test
    void endsOnTheDayItStarts() {
        assertRefused(AttendanceError.SESSION_TIMES, () -> session("Tự vệ số", SUNDAY_EVENING_IN_LONDON, 24 * 60));
    }

    @Test
    void saysWhatItIsAbout() {
        assertRefused(AttendanceError.TOPIC_MISSING, () -> session(" \u200B ", SUNDAY_EVENING_IN_LONDON, 45));
        assertRefused(AttendanceError.TOPIC_MISSING, () -> session("x".repeat(201), SUNDAY_EVENING_IN_LONDON, 45));
    }

    @Test
    void keepsItsTopicClean() {
        assertThat(session("  Tự   vệ số ", SUNDAY_EVENING_IN_LONDON, 45).topic())
                .isEqualTo("Tự vệ số");
    }

    private static TrainingSession session(String topic, Instant startsAt, int minutes) {
        SessionPlan plan = new SessionPlan(
                UUID.randomUUID(),
                60,
                7L,
                SessionForm.CLASS_MEETING,
                topic,
                null,
                null,
                startsAt,
                startsAt.plusSeconds(minutes * 60L),
                1,
                List.of());
        return new TrainingSession(plan, CLASS_6A1, 7, 900, NOW);
    }

    private static void assertRefused(AttendanceError code, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }
}
