package vn.khien.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModulesPageIT {
    private static final String MODULES = "/learn/modules.xhtml";

    @Test
    void isWhereAnEditorBeginsAndLeadsToEachModule() {
        try (Guest editor = Guest.signedIn("CONTENT_EDITOR", 1280)) {
            assertThat(editor.page().url()).endsWith(MODULES);
            String page = editor.page().locator("main").innerText();
            assertThat(page).contains("M3. Tự vệ số", "Phiên bản 1", "Tiếng Việt, tiếng Anh", "Còn hạn soát");
            Pictures.take(editor, "modules");

            editor.link("Trình chiếu M3").click();

            assertThat(editor.page().url()).contains("/learn/project.xhtml?m=M3");
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest reviewer = Guest.signedIn("REVIEWER", 1280)) {
            Accessibility.check(reviewer, MODULES);
            Accessibility.check(reviewer.reading("en"), MODULES);
            Pictures.take(reviewer.sized(360), "modules-phone");
        }
    }
}
