package vn.khien.learning.entity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.khien.learning.LearningError;

class ParentLinkTest {
    // 20 o'clock in the city on 23 November.
    private static final Instant EVENING = Instant.parse("2026-11-23T13:00:00Z");
    private static final Clock CLOCK = Clock.fixed(EVENING, ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ParentLink link = linkUntil(TODAY.plusDays(14));

    @Test
    void opensToTheEndOfItsLastDayInTheCity() {
        assertThatCode(() -> link.requireOpen(at("2026-12-07T16:59:59Z"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> link.requireOpen(at("2026-12-07T17:00:00Z")))
                .hasMessage(LearningError.LINK_ENDED.key());
    }

    @Test
    void endsBetweenTomorrowAndHalfAYearFromNow() {
        assertThatThrownBy(() -> linkUntil(TODAY)).hasMessage(LearningError.LINK_DATE_INVALID.key());
        assertThatThrownBy(() -> linkUntil(LocalDate.of(2027, 5, 24)))
                .hasMessage(LearningError.LINK_DATE_INVALID.key());
        assertThatCode(() -> linkUntil(LocalDate.of(2027, 5, 23))).doesNotThrowAnyException();
    }

    @Test
    void restsAfterTooManyWrongCodes() {
        tryWrongCodes(ParentLink.TRIES);

        assertThatThrownBy(() -> link.requireAwake(EVENING.plusSeconds(1)))
                .hasMessage(LearningError.LINK_RESTING.key());
        assertThatCode(() -> link.requireAwake(EVENING.plus(ParentLink.REST))).doesNotThrowAnyException();
    }

    @Test
    void staysAwakeWhileTriesAreLeft() {
        tryWrongCodes(ParentLink.TRIES - 1);

        assertThatCode(() -> link.requireAwake(EVENING)).doesNotThrowAnyException();
    }

    @Test
    void givesTheSameNumberOfTriesAfterEachRest() {
        tryWrongCodes(ParentLink.TRIES);
        Instant later = EVENING.plus(ParentLink.REST).plus(Duration.ofMinutes(1));
        for (int i = 1; i < ParentLink.TRIES; i++) {
            link.wrongCode(later);
        }
        assertThatCode(() -> link.requireAwake(later)).doesNotThrowAnyException();

        link.wrongCode(later);

        assertThatThrownBy(() -> link.requireAwake(later)).hasMessage(LearningError.LINK_RESTING.key());
    }

    private void tryWrongCodes(int times) {
        for (int i = 0; i < times; i++) {
            link.wrongCode(EVENING);
        }
    }

    private static ParentLink linkUntil(LocalDate lastDay) {
        return new ParentLink("hash", 5, "M6", new ParentLink.Inviter(1, "Lương Thị Ngọc Hoà"), lastDay, CLOCK);
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
