package vn.khien.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

class HelpChannelsPageIT {
    private static final String PATH = "/learn/help-channels.xhtml";

    @Test
    void showsEveryLearnerWhenAChannelWasVerifiedLast() {
        try (Guest editor = Guest.signedIn("CONTENT_EDITOR", 1280);
                Guest pupil = Guest.signedIn("PUPIL", 360)) {
            HelpChannelsPage page = HelpChannelsPage.open(editor).edit(1).verify();
            assertThat(page.text()).contains("Đã ghi: 111 được kiểm tra hôm nay.");

            pupil.open("/home");

            String today =
                    DateTimeFormatter.ofPattern("dd/MM/yyyy").format(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
            assertThat(pupil.page().locator("footer.foot").innerText())
                    .contains("111")
                    .contains("Kiểm tra ngày " + today);
        }
    }

    @Test
    void refusesAChannelWithoutANumberInBothLanguages() {
        try (Guest editor = Guest.signedIn("CONTENT_EDITOR", 360)) {
            HelpChannelsPage page =
                    HelpChannelsPage.open(editor).edit(2).number("").verify();
            assertThat(page.text()).contains("Còn 1 ô cần sửa");
            assertThat(Accessibility.violations(editor.page(), "a channel without a number"))
                    .isEmpty();

            HelpChannelsPage english = HelpChannelsPage.open(editor.reading("en"))
                    .edit(2)
                    .number("")
                    .verify();
            assertThat(english.text()).contains("One field needs a correction");
        }
    }

    @Test
    void isForEditorsOnly() {
        for (String role : new String[] {"PUPIL", "PRINCIPAL", "LEARNER"}) {
            try (Guest other = Guest.signedIn(role, 1280)) {
                assertThat(other.open(PATH)).as(role).isEqualTo(403);
            }
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest editor = Guest.signedIn("CONTENT_EDITOR", 1280)) {
            Accessibility.check(editor, PATH);
            Accessibility.check(editor.reading("en"), PATH);
            assertThat(Keyboard.reaches(
                            editor,
                            editor.page().locator("#channels [type=submit]").first()))
                    .isTrue();
        }
    }
}
