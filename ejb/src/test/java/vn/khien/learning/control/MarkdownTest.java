package vn.khien.learning.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.khien.learning.LessonPage;

class MarkdownTest {
    @Test
    void beginsAPageAtEachHeading() {
        Markdown.Text text = Markdown.lesson(
                "a.md",
                """
                ## Quà của người lạ

                Người tốt bụng **vẫn là** người lạ.

                ### Nhỏ hơn

                - một
                - hai

                ## Trang hai

                Hết.
                """);

        assertThat(text.pages()).extracting(LessonPage::title).containsExactly("Quà của người lạ", "Trang hai");
        assertThat(text.pages().get(0).html())
                .contains("<strong>vẫn là</strong>", "<h3>Nhỏ hơn</h3>", "<li>hai</li>")
                .doesNotContain("Trang hai");
        assertThat(text.teacherNotes()).isEmpty();
    }

    @Test
    void keepsTheTeachersPageApart() {
        Markdown.Text text = Markdown.lesson("a.md", "## Một\n\nx\n\n## Dành cho thầy cô {.teacher}\n\ny\n");

        assertThat(text.pages()).hasSize(1);
        assertThat(text.teacherNotes()).contains(new LessonPage("Dành cho thầy cô", "<p>y</p>\n"));
    }

    @Test
    void showsHtmlOfTheSourceAsText() {
        Markdown.Text text = Markdown.lesson("a.md", "## Một\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1))");

        assertThat(text.pages().get(0).html())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>", "href=\"javascript");
    }

    @Test
    void namesTheFileWhenTextStandsBeforeTheFirstHeading() {
        assertThatThrownBy(() -> Markdown.lesson("vi/a.md", "Chữ\n\n## Một\n")).hasMessageContaining("vi/a.md");
    }

    @Test
    void leavesNoParagraphAroundALine() {
        assertThat(Markdown.line("**Không** gửi ảnh.")).isEqualTo("<strong>Không</strong> gửi ảnh.");
    }
}
