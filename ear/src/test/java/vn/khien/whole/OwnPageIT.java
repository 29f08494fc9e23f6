package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class OwnPageIT {
    private static final String OWN = "/access/own.xhtml";

    @Test
    void signsOutEverywhereElse() {
        try (Guest here = Guest.signedIn("CONTENT_EDITOR", 1280).strict();
                Guest elsewhere = Guest.signedIn("CONTENT_EDITOR", 360).strict()) {
            Assertions.assertThat(elsewhere.open(OWN)).isEqualTo(200);
            here.open(OWN);
            Pictures.take(here, "own");
            here.field("sessions:end").click();
            assertThat(here.page().locator("main")).containsText("Đã đăng xuất ở mọi nơi khác");

            elsewhere.open(OWN);
            Assertions.assertThat(elsewhere.page().url()).contains("/sign-in");
            Assertions.assertThat(here.open(OWN)).isEqualTo(200);
            assertThat(here.field("sessions:end")).hasCount(0);
        }
    }

    @Test
    void changesThePasswordForWhoKnowsTheOldOne() {
        String password = RunningKhien.here().account("CONTENT_EDITOR").password();
        try (Guest editor = Guest.signedIn("CONTENT_EDITOR", 360).strict().reading("en")) {
            change(editor, "not the password", password);
            assertThat(editor.page().locator("main")).containsText("The current password is not right");
            change(editor, password, "1234567890");
            assertThat(editor.page().locator("main")).containsText("too easy to guess");
            change(editor, password, password);
            assertThat(editor.page().locator("main")).containsText("The password is changed");
        }
    }

    private static void change(Guest editor, String current, String chosen) {
        editor.open(OWN);
        editor.field("password:current").fill(current);
        editor.field("password:chosen").fill(chosen);
        editor.field("password:again").fill(chosen);
        editor.field("password:go").click();
    }

    @Test
    void makesATokenThatWorksUntilItIsRevoked() {
        try (Guest editor = Guest.signedIn("CONTENT_EDITOR", 1280).strict()) {
            editor.open(OWN);
            editor.page()
                    .locator("summary", new Page.LocatorOptions().setHasText("Tạo khóa mới"))
                    .click();
            editor.field("token:name").fill("Phần mềm thử");
            editor.field("token:go").click();
            String token = editor.page().locator("#made").inputValue();
            Caller program = Caller.stranger().with("Authorization", "Bearer " + token);
            Assertions.assertThat(program.get("/api/v1/me").status()).isEqualTo(200);
            Pictures.take(editor, "own-token");

            editor.page().locator("[aria-label='Thu hồi khóa Phần mềm thử']").click();

            assertThat(editor.page().locator("main")).containsText("Đã thu hồi khóa");
            Assertions.assertThat(program.get("/api/v1/me").status()).isEqualTo(401);
        }
    }

    @Test
    void tellsWhoForgotThePasswordWhomToAskWhereNoMailGoesOut() {
        try (Guest stranger = Guest.at(360).strict()) {
            Accessibility.check(stranger, "/access/forgotten.xhtml");
            assertThat(stranger.page().locator("main")).containsText("Nhờ quản trị trường");
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest editor = Guest.signedIn("CONTENT_EDITOR", 1280)) {
            Accessibility.check(editor, OWN);
            Accessibility.check(editor.reading("en"), OWN);
            Pictures.take(editor.sized(360), "own-phone");
        }
    }
}
