package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** With the app of a second hand: this class reckons the codes itself. The account is afterwards as before. */
class SecondFactorPageIT {
    private static final String FACTOR = "/access/second-factor.xhtml";
    private static final int HALF_MINUTE = 30;

    @Test
    void isSetUpAskedForAndSwitchedOff() {
        DemoAccount account = RunningKhien.here().account("REVIEWER");
        try (Guest reviewer = Guest.signedIn("REVIEWER", 360).strict()) {
            reviewer.open(FACTOR);
            String secret = reviewer.page().locator("#secret").inputValue();
            Pictures.take(reviewer, "second-factor");
            Assertions.assertThat(Accessibility.violations(reviewer.page(), FACTOR))
                    .isEmpty();
            reviewer.field("begin:code").fill("000000");
            reviewer.field("begin:go").click();
            assertThat(reviewer.page().locator("main")).containsText("Mã chưa đúng");
            long step = step();
            reviewer.field("begin:code").fill(code(secret, step));
            reviewer.field("begin:go").click();
            assertThat(reviewer.page().locator("main")).containsText("Mười mã dự phòng");
            assertThat(reviewer.page().locator("main li b")).hasCount(10);
            String recovery = reviewer.page().locator("main li b").first().innerText();
            Pictures.take(reviewer, "second-factor-codes");
            reviewer.signOut();

            refusesAProgramWithoutCode(account);
            signInWith(reviewer, account, "000000");
            assertThat(reviewer.page().locator("#second-problem")).containsText("Mã chưa đúng");
            Assertions.assertThat(Accessibility.violations(reviewer.page(), "the second step"))
                    .isEmpty();
            Pictures.take(reviewer, "second-step");
            reviewer.field("second:code").fill(recovery);
            reviewer.field("second:enter").click();
            reviewer.page().waitForURL("**/modules.xhtml");

            reviewer.open(FACTOR);
            reviewer.field("kept:code").fill(code(secret, step + 1));
            reviewer.field("kept:end").click();
            assertThat(reviewer.page().locator("main")).containsText("Đã tắt xác nhận hai bước");
        }
    }

    private static void refusesAProgramWithoutCode(DemoAccount account) {
        Caller.Answer answer = Caller.stranger()
                .post("/api/v1/sign-in", Map.of("login", account.login(), "password", account.password()));
        Assertions.assertThat(answer.status()).isEqualTo(401);
        Assertions.assertThat(answer.code()).isEqualTo("CODE_MISSING");
    }

    private static void signInWith(Guest guest, DemoAccount account, String code) {
        guest.open("/sign-in");
        guest.field("account:login").fill(account.login());
        guest.field("account:password").fill(account.password());
        guest.field("account:enter").click();
        guest.field("second:code").fill(code);
        guest.field("second:enter").click();
    }

    private static long step() {
        return Instant.now().getEpochSecond() / HALF_MINUTE;
    }

    private static String code(String base32, long step) {
        ByteBuffer secret = ByteBuffer.allocate(20);
        int buffer = 0;
        int bits = 0;
        for (int i = 0; i < base32.length(); i++) {
            char letter = base32.charAt(i);
            buffer = (buffer << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                secret.put((byte) (buffer >> bits));
            }
            buffer &= (1 << bits) - 1;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.array(), "HmacSHA1"));
            byte[] digest = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(digest, digest[19] & 15, 4).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
