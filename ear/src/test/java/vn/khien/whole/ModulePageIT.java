package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

class ModulePageIT {
    private static final String PATH = "/learn/module.xhtml?m=M3";

    @Test
    void listsItsLessonsAndTheQuestionsAtTheEnd() {
        try (Guest pupil = Guest.signedIn("PUPIL", 360)) {
            pupil.open(PATH);
            Locator lines = pupil.page().locator("ol.lessons > li");

            assertThat(pupil.heading()).isEqualTo("Tự vệ số");
            assertThat(lines).hasCount(7);
            assertThat(lines.last()).containsText("10 câu hỏi cuối bài");
            assertThat(lines.last()).containsText("Đúng từ 8 câu là hoàn thành");

            pupil.reading("en").open(PATH);
            assertThat(pupil.heading()).isEqualTo("Digital self-defence");
            assertThat(lines.last()).containsText("10 questions at the end");
        }
    }

    @Test
    void leadsToTheNextLessonByKeyboardToo() {
        try (Guest learner = Guest.signedIn("PRINCIPAL", 1280)) {
            learner.open(PATH);

            assertThat(Keyboard.reaches(learner, learner.page().locator("nav.dockbar a.btn-main")))
                    .isTrue();
            learner.page().keyboard().press("Enter");

            learner.page().waitForURL("**/learn/lesson.xhtml?m=M3**");
        }
    }

    @Test
    void isShownOnTheWallByTeachersOnly() {
        try (Guest teacher = Guest.signedIn("TEACHER", 1280);
                Guest pupil = Guest.signedIn("PUPIL", 1280)) {
            teacher.open(PATH);
            pupil.open(PATH);

            assertThat(teacher.link("Trình chiếu cho lớp")).isVisible();
            assertThat(pupil.link("Trình chiếu cho lớp")).hasCount(0);
        }
    }

    @Test
    void knowsNoOtherModule() {
        try (Guest pupil = Guest.signedIn("PUPIL", 360)) {
            assertThat(pupil.open("/learn/module.xhtml?m=M99")).isEqualTo(404);
            assertThat(pupil.page().locator("main")).containsText("Về trang đầu");

            assertThat(pupil.reading("en").open("/learn/module.xhtml")).isEqualTo(404);
            assertThat(pupil.heading()).isEqualTo("There is no such page");
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest pupil = Guest.signedIn("PUPIL", 1280)) {
            Accessibility.check(pupil, PATH);
            Accessibility.check(pupil.reading("en"), PATH);
        }
    }
}
