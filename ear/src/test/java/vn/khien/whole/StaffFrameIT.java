package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The frame of those who work with the product: where they are, where they can go, in which language. */
class StaffFrameIT {
    private static final String PAGE = "/programme/programmes.xhtml";

    @Test
    void changesTheLanguageWithOneTapOnAPhoneAndStaysOnThePage() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            admin.open(PAGE);
            admin.page().locator(".topbar").getByText("English").click();
            assertThat(admin.page().locator("html")).hasAttribute("lang", "en");
            assertThat(admin.page().url()).contains(PAGE);

            admin.page().locator(".topbar").getByText("Tiếng Việt").click();

            assertThat(admin.page().locator("html")).hasAttribute("lang", "vi");
        }
    }

    @Test
    void tellsAClassBesideItsSchool() {
        try (Guest teacher = Guest.signedIn("HOMEROOM", 360)) {
            teacher.open("/today");

            assertThat(teacher.page().locator(".topbar")).containsText("6A");
            assertThat(teacher.page().locator(".topbar")).containsText("Trường THCS Nguyễn Trãi");
        }
    }

    @Test
    void saysWhenTheNetworkIsSlow() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            waits(admin.reading("vi"), "Mạng chậm, vẫn đang tải");
            waits(admin.reading("en"), "Slow network, still loading");
        }
    }

    private static void waits(Guest admin, String words) {
        admin.open("/statistics/school.xhtml");
        Page page = admin.page();
        // The page that was asked for never comes.
        page.evaluate("() => addEventListener('click', event => event.preventDefault())");

        page.locator("main a[href*='schools.xhtml']").first().click();

        assertThat(page.locator("#slow")).hasText(words);
    }

    @Test
    void showsOnAPhoneWhatDoesNotFitInItsBar() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            admin.open(PAGE);
            Locator bar = admin.page().locator("nav.bottom");
            bar.locator("summary").click();

            assertThat(bar.getByText("Đăng xuất")).isVisible();
            assertThat(Accessibility.violations(admin.page(), "the rest of the bar"))
                    .isEmpty();
        }
    }
}
