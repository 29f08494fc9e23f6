package vn.khien.certification.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khien.certification.CertificationError;

class WrongCodesTest {
    private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");
    private static final String SCHOOL = "203.0.113.7";

    private final WrongCodes wrongCodes = new WrongCodes();

    @BeforeEach
    void setTheClock() {
        clockAt(Duration.ZERO);
    }

    @Test
    void refusesAnAddressThatWasWrongTooOften() {
        wrong(WrongCodes.ALLOWED, SCHOOL);

        assertThatThrownBy(() -> wrongCodes.requireFewFrom(SCHOOL)).hasMessage(CertificationError.TOO_MANY_TRIES.key());
    }

    @Test
    void lastAllowedTryIsStillAnswered() {
        wrong(WrongCodes.ALLOWED - 1, SCHOOL);

        assertThatCode(() -> wrongCodes.requireFewFrom(SCHOOL)).doesNotThrowAnyException();
    }

    @Test
    void leavesOtherAddressesAlone() {
        wrong(WrongCodes.ALLOWED, SCHOOL);

        assertThatCode(() -> wrongCodes.requireFewFrom("203.0.113.8")).doesNotThrowAnyException();
    }

    @Test
    void countsANetworkOfIpv6AsOneAddress() {
        wrong(WrongCodes.ALLOWED, "2001:db8:1:2:aaaa:bbbb:cccc:dddd");

        assertThatThrownBy(() -> wrongCodes.requireFewFrom("2001:db8:1:2::1"))
                .hasMessage(CertificationError.TOO_MANY_TRIES.key());
        assertThatCode(() -> wrongCodes.requireFewFrom("2001:db8:1:3::1")).doesNotThrowAnyException();
    }

    @Test
    void answersAgainWhenTheWindowIsOver() {
        wrong(WrongCodes.ALLOWED, SCHOOL);

        clockAt(WrongCodes.WINDOW);

        assertThatCode(() -> wrongCodes.requireFewFrom(SCHOOL)).doesNotThrowAnyException();
    }

    private void wrong(int times, String address) {
        for (int i = 0; i < times; i++) {
            wrongCodes.wrongFrom(address);
        }
    }

    private void clockAt(Duration later) {
        wrongCodes.clock = Clock.fixed(START.plus(later), ZoneOffset.UTC);
    }
}
