package vn.khien.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class SignInPageIT {
    private final RunningKhien khien = RunningKhien.here();

    @Test
    void saysWhenItIsReady() throws Exception {
        HttpResponse<String> answer = khien.get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").contains("database");
    }

    @Test
    void describesItsCallsToOtherPrograms() throws Exception {
        HttpResponse<String> answer = khien.get("/openapi");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("openapi:").contains("/api/v1/sign-in");
    }

    @Test
    void tellsNothingOfTheServerBelow() throws Exception {
        HttpResponse<String> answer = khien.get("/sign-in");

        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void speaksVietnameseFirstAndEnglishOnRequest() {
        try (Guest guest = Guest.at(1280)) {
            guest.open("/sign-in");
            assertThat(guest.page().locator("html").getAttribute("lang")).isEqualTo("vi");
            String vietnamese = guest.heading();
            Pictures.take(guest, "sign-in");

            guest.link("English").click();

            assertThat(guest.page().locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(guest.heading()).isNotEqualTo(vietnamese);
        }
    }

    @Test
    void tellsAPupilWhatToDoWithACodeThatIsNotRight() {
        try (Guest pupil = Guest.at(360)) {
            pupil.open("/sign-in");
            code(pupil).fill("ABCD-EFGH-JKLM");
            pupil.page().locator("#card [type=submit]").click();
            assertThat(pupil.page().locator("#card-problem").innerText()).contains("nhờ thầy cô in lại thẻ");
            assertThat(code(pupil).inputValue()).isEqualTo("ABCD-EFGH-JKLM");
            assertThat(Accessibility.violations(pupil.page(), "a wrong card")).isEmpty();

            pupil.reading("en").open("/sign-in");
            code(pupil).fill("no such card");
            pupil.page().locator("#card [type=submit]").click();
            assertThat(pupil.page().locator("#card-problem").innerText()).contains("ask your teacher to print");
        }
    }

    @Test
    void saysWhatIsMissing() {
        try (Guest guest = Guest.at(360)) {
            guest.open("/sign-in");
            guest.page().locator("#card [type=submit]").click();
            assertThat(guest.page().locator("#card .wrong").innerText())
                    .isEqualTo("Em nhập mã trên thẻ rồi bấm Vào học.");

            guest.reading("en").open("/sign-in");
            guest.page().locator("#account [type=submit]").click();
            assertThat(guest.page().locator("#account .wrong").allInnerTexts())
                    .containsExactly("Enter the login name you were given.", "Enter the password of this account.");
        }
    }

    @Test
    void takesTheCodeFromTheQrCodeOfACardAndLetsThePupilInByOneKey() {
        try (Guest pupil = Guest.at(360)) {
            String card = khien.account("PUPIL").login();
            pupil.open("/card/" + card);
            assertThat(code(pupil).inputValue()).isEqualTo(card);
            assertThat(pupil.page().locator("#card").innerText()).contains("Đã đọc được mã trên thẻ");

            pupil.page().keyboard().press("Enter");

            pupil.page().waitForURL("**/home");
            assertThat(pupil.heading()).startsWith("Chào ");
        }
    }

    @Test
    void signsInWithTheKeyboardAlone() {
        try (Guest official = Guest.at(1280)) {
            DemoAccount account = khien.account("LEARNER");
            official.open("/sign-in");
            assertThat(Keyboard.reaches(official, official.page().locator("input[autocomplete='username']")))
                    .isTrue();
            official.page().keyboard().type(account.login());
            official.page().keyboard().press("Tab");
            official.page().keyboard().type(account.password());
            official.page().keyboard().press("Enter");

            official.page().waitForURL("**/home");
        }
    }

    @Test
    void leadsWhoIsSignedInToTheOwnFirstPage() {
        try (Guest leader = Guest.signedIn("CITY_VIEWER", 1280)) {
            for (String path : new String[] {"/", "/sign-in"}) {
                leader.open(path);
                assertThat(leader.page().url()).endsWith("/statistics/overview.xhtml");
            }
        }
    }

    @Test
    void keepsTheDoorOpenForAnotherChildsCard() {
        try (Guest pupil = Guest.signedIn("PUPIL", 360)) {
            String card = khien.account("PUPIL").login();
            pupil.open("/card/" + card);

            assertThat(code(pupil).inputValue()).isEqualTo(card);
        }
    }

    private static Locator code(Guest guest) {
        return guest.page().locator("input.input-code");
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest guest = Guest.at(1280)) {
            Accessibility.check(guest, "/sign-in");
            Accessibility.check(guest.reading("en"), "/sign-in");
        }
    }
}
