package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The pages that stand in for one that cannot be shown. */
class ErrorPagesIT {
    @Test
    void leadsBackFromAnAddressThatIsNotThereInBothLanguages() {
        try (Guest pupil = Guest.signedIn("PUPIL", 360)) {
            assertThat(pupil.open("/learn/nothing-here")).isEqualTo(404);
            assertThat(pupil.heading()).isEqualTo("Không có trang này");
            assertThat(pupil.link("Về trang đầu").isVisible()).isTrue();

            pupil.reading("en").open("/learn/nothing-here");
            assertThat(pupil.heading()).isEqualTo("There is no such page");

            pupil.page().locator("main a.btn-2").click();
            assertThat(pupil.page().locator("h1")).containsText("Hello");
        }
    }

    @Test
    void saysWhomToAskForAPageOfOthers() {
        try (Guest pupil = Guest.signedIn("PUPIL", 360)) {
            assertThat(pupil.open("/certification/register.xhtml")).isEqualTo(403);

            assertThat(pupil.page().locator("main").innerText()).contains("nhờ quản trị đơn vị cấp quyền");
        }
    }

    @Test
    void keepsTheHelpChannelWhereItStandsOnEveryPage() {
        try (Guest pupil = Guest.signedIn("PUPIL", 360)) {
            pupil.open("/home");
            pupil.open("/learn/nothing-here");

            assertThat(pupil.page().locator("footer.foot a[href='tel:111']").isVisible())
                    .isTrue();
            assertThat(pupil.page().locator("footer.foot").innerText()).contains("Kiểm tra ngày");
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest pupil = Guest.signedIn("PUPIL", 360)) {
            for (String path : new String[] {"/learn/nothing-here", "/certification/register.xhtml"}) {
                pupil.open(path);
                assertThat(Accessibility.violations(pupil.page(), path)).isEmpty();
            }
            assertThat(Keyboard.reaches(pupil, pupil.page().locator("main a.btn-2")))
                    .isTrue();
        }
    }
}
