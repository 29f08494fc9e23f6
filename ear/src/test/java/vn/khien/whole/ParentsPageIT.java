package vn.khien.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

class ParentsPageIT {
    private static final String PATH = "/learn/parents.xhtml";

    @Test
    void makesAMessageForTheGroupAndASlipForEachPupil() {
        try (Guest teacher = Guest.signedIn("HOMEROOM", 360)) {
            InvitationPage page = InvitationPage.open(teacher).make();

            assertThat(page.server()).isEqualTo(RunningKhien.here().at("").toString());
            assertThat(page.message().inputValue()).contains("Kính gửi phụ huynh lớp 6A");
            assertThat(page.slips()).hasSizeGreaterThan(20).allMatch(slip -> slip.contains(page.path()));
            assertThat(page.slips().stream().map(InvitationPage::code)).doesNotHaveDuplicates();
            assertThat(Accessibility.violations(teacher.page(), "a link just made"))
                    .isEmpty();
        }
    }

    @Test
    void writesTheMessageInEnglishToo() {
        try (Guest teacher = Guest.signedIn("HOMEROOM", 1280)) {
            InvitationPage page = InvitationPage.open(teacher.reading("en")).make();

            assertThat(page.message().inputValue()).contains("Dear parents of class 6A");
            assertThat(teacher.heading()).isEqualTo("The link for the parents of class 6A is ready");
        }
    }

    @Test
    void printsTheSlipsAndNothingElse() {
        try (Guest teacher = Guest.signedIn("HOMEROOM", 1280)) {
            InvitationPage.open(teacher).make();

            teacher.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(teacher.page().locator("ul.slips").isVisible()).isTrue();
            assertThat(teacher.page().locator("#make").isVisible()).isFalse();
            assertThat(teacher.page().locator("#message").isVisible()).isFalse();
        }
    }

    @Test
    void copiesTheMessageByKeyboard() {
        try (Guest teacher = Guest.signedIn("HOMEROOM", 1280)) {
            InvitationPage.open(teacher).make();

            assertThat(Keyboard.reaches(teacher, teacher.page().locator("[data-copy]")))
                    .isTrue();
            teacher.page().keyboard().press("Enter");

            teacher.button("Đã sao chép, dán vào nhóm lớp").waitFor();
        }
    }

    @Test
    void tellsWhoHasNoClassWhomToAsk() {
        try (Guest teacher = Guest.signedIn("TEACHER", 360)) {
            assertThat(teacher.open(PATH)).isEqualTo(403);
            assertThat(teacher.page().locator("main").innerText()).contains("nhờ quản trị đơn vị cấp quyền");

            teacher.reading("en").open(PATH);
            assertThat(teacher.page().locator("main").innerText()).contains("ask the administrator of your unit");
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest teacher = Guest.signedIn("HOMEROOM", 1280)) {
            Accessibility.check(teacher, PATH);
            Accessibility.check(teacher.reading("en"), PATH);
        }
    }
}
