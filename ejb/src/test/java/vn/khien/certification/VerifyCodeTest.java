package vn.khien.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyCodeTest {
    private final VerifyCode code = VerifyCode.draw(new Random(1));

    @Test
    void hasTenSignsThatCannotBeTakenForOneAnother() {
        assertThat(code.value()).hasSize(10).matches("[2-9A-HJKMNP-Z]+");
    }

    @Test
    void isReadAsPeopleTypeIt() {
        String typed = " " + code.grouped().toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "\u00A0";

        assertThat(VerifyCode.read(typed)).contains(code);
    }

    @Test
    void findsEverySingleWrongSign() {
        for (int place = 0; place < 10; place++) {
            for (char other : VerifyCode.SIGNS.toCharArray()) {
                StringBuilder wrong = new StringBuilder(code.value());
                wrong.setCharAt(place, other);
                if (!wrong.toString().equals(code.value())) {
                    assertThat(VerifyCode.read(wrong.toString())).isEmpty();
                }
            }
        }
    }

    @Test
    void findsEveryTwoSwappedSigns() {
        for (int one = 0; one < 10; one++) {
            for (int other = one + 1; other < 10; other++) {
                StringBuilder wrong = new StringBuilder(code.value());
                wrong.setCharAt(one, code.value().charAt(other));
                wrong.setCharAt(other, code.value().charAt(one));
                if (!wrong.toString().equals(code.value())) {
                    assertThat(VerifyCode.read(wrong.toString())).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KQ4", "0123456789", "AAAAAAAAAAAAAAAAAAAA", "Ước mơ", "%_%_%_%_%_"})
    void readsNothingElse(String typed) {
        assertThat(VerifyCode.read(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new VerifyCode(typed));
    }

    @Test
    void doesNotComeTwice() {
        SecureRandom random = new SecureRandom();
        Set<VerifyCode> drawn = new HashSet<>();

        for (int i = 0; i < 10_000; i++) {
            drawn.add(VerifyCode.draw(random));
        }

        assertThat(drawn).hasSize(10_000);
    }
}
