package vn.khien.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProjectPageIT {
    private static final String PATH = "/learn/project.xhtml?m=M3";

    @Test
    void showsALessonThenAQuestionAndItsAnswerOnlyWhenAsked() {
        try (Guest teacher = Guest.signedIn("TEACHER", 1280)) {
            ProjectPage wall = ProjectPage.open(teacher, "M3");
            assertThat(wall.heading()).isEqualTo("Riêng tư là quyền của em");

            wall.press("ArrowRight");
            assertThat(wall.choices()).hasSize(4).noneMatch(choice -> choice.contains("Câu đúng"));
            assertThat(wall.explains()).isFalse();

            wall.press(" ");
            assertThat(wall.choices()).singleElement().asString().contains("Câu đúng");
            assertThat(wall.explains()).isTrue();

            wall.press(" ");
            assertThat(wall.choices()).hasSize(4);
        }
    }

    @Test
    void turnsLightAndGoesBackToTheModuleByKey() {
        try (Guest teacher = Guest.signedIn("TEACHER", 1280)) {
            ProjectPage wall = ProjectPage.open(teacher.reading("en"), "M3").press("l");
            assertThat(teacher.page().locator("html").getAttribute("data-theme"))
                    .isEqualTo("light");
            assertThat(wall.slide().locator("footer").innerText()).contains("turn");

            wall.press("Escape");

            teacher.page().waitForURL("**/learn/module.xhtml?m=M3");
        }
    }

    @Test
    void goesOnByTouchWhereABoardHasNoKeys() {
        try (Guest teacher = Guest.signedIn("TEACHER", 1280)) {
            ProjectPage wall = ProjectPage.open(teacher, "M3").touch();
            String question = wall.heading();

            wall.touch();
            assertThat(wall.explains()).isTrue();
            assertThat(wall.heading()).isEqualTo(question);

            wall.touch();
            assertThat(wall.heading()).isNotEqualTo(question);
        }
    }

    @Test
    void fitsEveryWallWithoutScrolling() {
        try (Guest teacher = Guest.signedIn("TEACHER", 1280)) {
            for (String language : new String[] {"vi", "en"}) {
                for (String module : new String[] {"M3", "M7"}) {
                    teacher.reading(language).page().setViewportSize(1280, 720);
                    assertThat(ProjectPage.open(teacher, module).tooTall())
                            .as("%s, %s, 1280 x 720", module, language)
                            .isEmpty();
                    teacher.page().setViewportSize(1920, 1080);
                    assertThat(ProjectPage.open(teacher, module).tooTall())
                            .as("%s, %s, 1920 x 1080", module, language)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void isForTeachers() {
        try (Guest pupil = Guest.signedIn("PUPIL", 360)) {
            assertThat(pupil.open(PATH)).isEqualTo(403);
            assertThat(pupil.heading()).isEqualTo("Trang này dành cho người khác");
        }
    }

    @Test
    void knowsNoOtherModule() {
        try (Guest teacher = Guest.signedIn("TEACHER", 1280)) {
            assertThat(teacher.open("/learn/project.xhtml?m=M99")).isEqualTo(404);
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest teacher = Guest.signedIn("TEACHER", 1280)) {
            Accessibility.check(teacher, PATH);
            Accessibility.check(teacher.reading("en"), PATH);
        }
    }
}
