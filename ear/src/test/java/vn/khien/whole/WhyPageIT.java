package vn.khien.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhyPageIT {
    @Test
    void tellsInFiveStepsWhyADutyIsThereAndWhomToTellWhenItIsWrong() {
        try (Guest teacher = Guest.signedIn("TEACHER", 360)) {
            WhyPage vietnamese = WhyPage.ofTheFirstDuty(teacher);
            assertThat(vietnamese.steps())
                    .containsExactly(
                            "Chương trình và căn cứ",
                            "Kỳ này",
                            "Vì là thầy cô, nhân viên của trường",
                            "Thế nào là xong",
                            "Đã ghi nhận");
            assertThat(vietnamese.text()).contains("trong 2 ngày làm việc");

            WhyPage english = WhyPage.ofTheFirstDuty(teacher.reading("en"));
            assertThat(english.steps()).hasSize(5).contains("What completes it");
            assertThat(english.text()).contains("within 2 working days");
        }
    }

    @Test
    void speaksToAPupilAsAPupil() {
        try (Guest pupil = Guest.signedIn("PUPIL", 360)) {
            WhyPage page = WhyPage.ofTheFirstDuty(pupil);

            assertThat(page.text()).contains("Vì sao em có bài này?").contains("Em nói với thầy cô chủ nhiệm");
        }
    }

    @Test
    void leadsOnToWhatIsDueByKeyboardToo() {
        try (Guest teacher = Guest.signedIn("TEACHER", 1280)) {
            WhyPage page = WhyPage.ofTheFirstDuty(teacher);

            assertThat(Keyboard.reaches(teacher, page.goOn())).isTrue();
            teacher.page().keyboard().press("Enter");

            teacher.page().waitForURL("**/learn/**");
        }
    }

    @Test
    void tellsNobodyOfADutyThatIsNotTheirs() {
        try (Guest teacher = Guest.signedIn("TEACHER", 360)) {
            assertThat(teacher.open("/completion/why.xhtml?c=999999&r=1")).isEqualTo(404);
            assertThat(teacher.heading()).isEqualTo("Không có trang này");

            assertThat(teacher.reading("en").open("/completion/why.xhtml?c=one&r=two"))
                    .isEqualTo(404);
            assertThat(teacher.page().locator("main").innerText()).contains("Go to the first page");
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest teacher = Guest.signedIn("TEACHER", 1280)) {
            String path = WhyPage.ofTheFirstDuty(teacher).path();

            Accessibility.check(teacher, path);
            Accessibility.check(teacher.reading("en"), path);
        }
    }
}
