package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

class LessonPageIT {
    private static final String LESSON = "/learn/lesson.xhtml?m=M3&l=rieng-tu";

    @Test
    void beginsWithALargePictureThatIsToldInWordsToo() {
        try (Guest pupil = Guest.signedIn("PUPIL", 1280)) {
            pupil.open(LESSON + "&p=1");
            Locator picture = pupil.page().locator(".lesson-pic img");

            assertThat(pupil.heading()).isEqualTo("Riêng tư là quyền của em");
            assertThat(picture.boundingBox().width).isGreaterThan(600);
            assertThat((Boolean) picture.evaluate("one => one.complete && one.naturalWidth > 0"))
                    .isTrue();
            assertThat(picture.getAttribute("alt")).contains("học sinh");

            pupil.sized(360).open(LESSON + "&p=1");
            assertThat(picture.boundingBox().width).isGreaterThan(300);
        }
    }

    @Test
    void turnsPageAfterPageByKeyboardAndLeadsOnToTheNextLesson() {
        try (Guest teacher = Guest.signedIn("TEACHER", 1280)) {
            teacher.reading("en").open(LESSON + "&p=1");
            assertThat(teacher.heading()).isEqualTo("Privacy is your right");
            Locator next = teacher.page().locator("nav.dockbar .btn-main");

            while (teacher.page().locator("nav.dockbar a.btn-main").count() > 0) {
                assertThat(Keyboard.reaches(teacher, next)).isTrue();
                String here = teacher.page().url();
                teacher.page().keyboard().press("Enter");
                teacher.page().waitForURL(address -> !address.equals(here));
            }
            assertThat(teacher.page().locator("main")).containsText("Remember");
            next.click();

            teacher.page().waitForURL("**/learn/lesson.xhtml?m=M3&l=du-do&p=1");
        }
    }

    @Test
    void keepsWhatIsForTeachersFromPupils() {
        try (Guest teacher = Guest.signedIn("TEACHER", 1280);
                Guest pupil = Guest.signedIn("PUPIL", 1280)) {
            teacher.open(LESSON + "&p=all");
            pupil.open(LESSON + "&p=all");

            assertThat(teacher.page().locator("section.teacher")).isVisible();
            assertThat(pupil.page().locator("section.teacher")).hasCount(0);
        }
    }

    @Test
    void printsAsAWholeWithoutItsButtons() {
        try (Guest pupil = Guest.signedIn("PUPIL", 1280)) {
            pupil.open(LESSON + "&p=all");

            pupil.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(pupil.page().locator(".prose").first()).isVisible();
            assertThat(pupil.page().locator("nav.dockbar")).isHidden();
            assertThat(pupil.page().locator(".topbar")).isHidden();
            assertThat(pupil.page().locator("footer.foot")).containsText("111");
        }
    }

    @Test
    void knowsNoLessonAndNoPageThatIsNotThere() {
        try (Guest pupil = Guest.signedIn("PUPIL", 360)) {
            for (String path : new String[] {LESSON + "&p=99", LESSON + "&p=x", "/learn/lesson.xhtml?m=M3&l=none"}) {
                assertThat(pupil.open(path)).as(path).isEqualTo(404);
            }
            assertThat(pupil.heading()).isEqualTo("Không có trang này");

            pupil.reading("en").open(LESSON + "&p=99");
            assertThat(pupil.heading()).isEqualTo("There is no such page");
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest pupil = Guest.signedIn("PUPIL", 1280)) {
            Accessibility.check(pupil, LESSON + "&p=1");
            Accessibility.check(pupil.reading("en"), LESSON + "&p=all");
        }
    }
}
