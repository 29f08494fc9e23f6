package vn.khien.access.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khien.access.AccessError;

class PasswordRulesTest {
    private static final LocalDate BORN = LocalDate.of(1985, 5, 9);

    private final PasswordRules rules = new PasswordRules();

    @BeforeEach
    void load() {
        rules.load();
    }

    @Test
    void takesAnythingLongEnoughThatIsNotObvious() {
        assertThatCode(() -> rules.check("con duong den truong", "co.binh", BORN))
                .doesNotThrowAnyException();
        assertThatCode(() -> rules.check("Mưa rơi trên phố", "co.binh", null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ngan qua", "         a    "})
    void refusesShortOnes(String password) {
        assertThatThrownBy(() -> rules.check(password, "co.binh", BORN)).hasMessage(AccessError.PASSWORD_SHORT.key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1234567890", "Matkhau@2026", "Mật khẩu 123", "aaaaaaaaaaaa", "Giáo viên 2026", "Anh yêu em 1"})
    void refusesTheCommonestHoweverTheyAreDressed(String password) {
        assertThatThrownBy(() -> rules.check(password, "co.binh", BORN)).hasMessage(AccessError.PASSWORD_COMMON.key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "binhyeu09051985",
                "sinh 09/05/1985 nhe",
                "1985-05-09 vui ve",
                "vuive 090585",
                "toi la Co.Binh day"
            })
    void refusesWhatOthersKnowOfTheOwner(String password) {
        assertThatThrownBy(() -> rules.check(password, "co.binh", BORN))
                .hasMessage(AccessError.PASSWORD_PERSONAL.key());
    }
}
