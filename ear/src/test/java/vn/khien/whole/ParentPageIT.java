package vn.khien.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParentPageIT {
    private String path = "";
    private String slip = "";

    @BeforeAll
    void invite() {
        try (Guest teacher = Guest.signedIn("HOMEROOM", 1280)) {
            InvitationPage made = InvitationPage.open(teacher).make();
            List<String> slips = made.slips();
            path = made.path();
            slip = slips.get(slips.size() - 1);
        }
    }

    @Test
    void saysWhoAsksForHowLongAndUntilWhenBeforeAnythingIsTyped() {
        try (Guest parent = Guest.at(360)) {
            ParentDoorPage page = ParentDoorPage.open(parent, path);

            assertThat(parent.heading()).contains("phút để con an toàn hơn trên mạng");
            assertThat(page.text()).contains("mời phụ huynh lớp 6A").contains("Không cần tài khoản");
        }
    }

    @Test
    void refusesAWrongCodeWithoutTellingWhatIsWrongWithIt() {
        try (Guest parent = Guest.at(360)) {
            ParentDoorPage page = ParentDoorPage.open(parent, path).type("000000");
            assertThat(page.refusal()).contains("Xem lại 6 số trên phiếu").contains("thầy cô chủ nhiệm");
            assertThat((Boolean) page.code().evaluate("one => one === document.activeElement"))
                    .isTrue();
            assertThat(Accessibility.violations(parent.page(), "a wrong code")).isEmpty();

            parent.reading("en");
            assertThat(ParentDoorPage.open(parent, path).type("x").refusal()).contains("6 digits on the slip");
        }
    }

    @Test
    void tellsTheGivenNameAndTheClassOnceTheCodeIsRight() {
        try (Guest parent = Guest.at(360)) {
            ParentDoorPage.open(parent, path).type(InvitationPage.code(slip));
            parent.page().waitForURL("**/learn");

            String fullName = slip.lines()
                    .filter(line -> line.contains("Gửi phụ huynh em "))
                    .findFirst()
                    .orElseThrow()
                    .replace("Gửi phụ huynh em ", "")
                    .strip();
            String told = parent.page().locator("main").innerText();
            assertThat(told).contains("Đúng mã: em " + fullName.substring(fullName.lastIndexOf(' ') + 1) + ", lớp 6A");
            assertThat(told).doesNotContain(fullName);
            assertThat(Accessibility.violations(parent.page(), "the parents' module"))
                    .isEmpty();
        }
    }

    @Test
    void asksForTheCodeAgainOnAnotherDevice() {
        try (Guest stranger = Guest.at(360)) {
            stranger.open(path + "/learn");

            assertThat(ParentDoorPage.open(stranger, path).code().isVisible()).isTrue();
            assertThat(stranger.page().locator("main").innerText()).doesNotContain("Đúng mã");
        }
    }

    @Test
    void sendsWhoHasAnEndedLinkToTheTeacherAndNamesNobody() {
        try (Guest parent = Guest.at(360)) {
            assertThat(parent.open("/p/AAAAAAAAAAAAAAAAAAAAAA")).isEqualTo(422);
            assertThat(parent.page().locator("main").innerText()).contains("Hỏi thầy cô chủ nhiệm");

            parent.reading("en").open("/p/AAAAAAAAAAAAAAAAAAAAAA");
            assertThat(parent.page().locator("main").innerText()).contains("Ask the form teacher for a new one");
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest parent = Guest.at(1280)) {
            Accessibility.check(parent, path);
            Accessibility.check(parent.reading("en"), path);
            assertThat(Keyboard.reaches(parent, parent.page().locator("#code"))).isTrue();
        }
    }
}
