package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

class HomePageIT {
    @Test
    void namesTheNextLessonWithItsPictureAndOneMainButton() {
        try (Guest official = Guest.signedIn("CONTENT_EDITOR", 360)) {
            official.open("/home");
            Locator duty = official.page().locator("section.duty").first();
            assertThat(duty).containsText("Bức tranh và ba chỉ tiêu");
            assertThat(duty).containsText("Bài 1 trong 5 bài của");
            assertThat((Boolean) duty.locator("img").evaluate("one => one.complete && one.naturalWidth > 0"))
                    .isTrue();
            assertThat(official.page().locator("main .btn-main")).hasCount(1);

            official.reading("en").open("/home");
            assertThat(duty).containsText("The picture and the three targets");
            assertThat(official.page().locator("main .btn-main")).hasText("Begin");
        }
    }

    @Test
    void greetsAPupilByTheGivenNameAlone() {
        try (Guest pupil = Guest.signedIn("PUPIL", 360)) {
            pupil.open("/home");

            assertThat(pupil.heading()).matches("Chào \\p{L}+( \\p{L}+)?!");
            assertThat(pupil.page().locator("main")).containsText("Vì sao em có bài này?");
        }
    }

    @Test
    void goesStraightOnToTheNextLessonOnceOneIsRead() {
        try (Guest official = Guest.signedIn("SYS_ADMIN", 1280)) {
            official.open("/learn/lesson.xhtml?m=M7&l=muc-tieu&p=1");
            while (official.page().locator("nav.dockbar a.btn-main").count() > 0) {
                official.page().locator("nav.dockbar a.btn-main").click();
            }
            official.page().locator("nav.dockbar [type=submit]").click();
            official.page().waitForURL("**&l=ai-lam-gi&p=1");

            official.open("/home");
            Locator duty = official.page().locator("section.duty").first();
            assertThat(duty).containsText("1/5 bài");
            assertThat(Keyboard.reaches(official, duty.locator("a.btn-main"))).isTrue();
            official.page().keyboard().press("Enter");

            official.page().waitForURL("**&l=ai-lam-gi&p=1");
        }
    }

    @Test
    void saysThatNothingIsDueAndWhereToFindWhatWasEarned() {
        try (Guest leader = Guest.signedIn("CITY_VIEWER", 360)) {
            leader.open("/home");
            assertThat(leader.page().locator("main")).containsText("Hiện không có việc nào cần học");
            assertThat(leader.link("Giấy chứng nhận của tôi")).isVisible();

            leader.reading("en").open("/home");
            assertThat(leader.page().locator("main")).containsText("Nothing is due now");
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest pupil = Guest.signedIn("PUPIL", 1280)) {
            Accessibility.check(pupil, "/home");
            Accessibility.check(pupil.reading("en"), "/home");
        }
    }
}
