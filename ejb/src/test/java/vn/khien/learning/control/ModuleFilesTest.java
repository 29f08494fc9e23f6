package vn.khien.learning.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khien.learning.Address;
import vn.khien.learning.LearningModule;
import vn.khien.learning.Lesson;
import vn.khien.learning.Question;

class ModuleFilesTest {
    private static final String MODULE =
            """
            code: M9
            version: 3
            title: {vi: Thử, en: Try}
            summary: {vi: Tóm, en: Short}
            audience: {position: PUPIL, gradeFrom: 6, gradeTo: 9}
            address: pupil
            passMark: 1
            review: {author: Tổ nội dung, reviewer: Cô Bình, reviewedOn: 2026-11-23, nextReview: 2027-05-23}
            legalBasis: [{vi: Luật Trẻ em, en: Law on Children}]
            lessons:
              - id: bai
                minutes: 20
                title: {vi: Bài, en: Lesson}
                keyMessages: [{vi: "**Giữ** kín", en: "**Keep** it"}]
                picture: media/bai.svg
                alt: {vi: Tranh, en: Drawing}
            """;
    private static final String QUIZ =
            """
            questions:
              - id: q1
                lesson: bai
                text: {vi: Hỏi?, en: Ask?}
                choices:
                  - {vi: Một, en: One}
                  - {vi: Hai, en: Two, right: true}
                why: {vi: Vì, en: Because}
            """;

    @TempDir
    Path root;

    @BeforeEach
    void writeModule() throws IOException {
        write("modules.yaml", "modules: [m9]\n");
        write("m9/module.yaml", MODULE);
        write("m9/quiz.yaml", QUIZ);
        write("m9/vi/bai.md", "## Trang\n\nChữ.\n");
        write("m9/en/bai.md", "## Page\n\nText.\n");
        write("m9/media/bai.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    }

    @Test
    void readsAModuleInBothLanguages() throws IOException {
        LearningModule module = read();

        assertThat(module.code()).isEqualTo("M9");
        assertThat(module.version()).isEqualTo(3);
        assertThat(module.address()).isEqualTo(Address.PUPIL);
        assertThat(module.minutes()).isEqualTo(20);
        assertThat(module.review().reviewer()).isEqualTo("Cô Bình");
        assertThat(module.review().isDue(LocalDate.of(2027, 5, 22))).isFalse();
        assertThat(module.review().isDue(LocalDate.of(2027, 5, 23))).isTrue();
        Lesson lesson = module.lessons().get(0);
        assertThat(lesson.keyMessages().get(0).en()).isEqualTo("<strong>Keep</strong> it");
        assertThat(lesson.pages().vi().get(0).title()).isEqualTo("Trang");
        assertThat(lesson.pages().en().get(0).html()).isEqualTo("<p>Text.</p>\n");
        assertThat(lesson.picture().address()).matches("/pictures/m9/[0-9a-f]{12}/bai\\.svg");
        Question question = module.quiz().questions().get(0);
        assertThat(question.right()).isEqualTo(1);
        assertThat(question.choices().get(1).vi()).isEqualTo("Hai");
    }

    @Test
    void givesAnotherHashWhenAnyTextChanges() throws IOException {
        String before = read().contentHash();
        assertThat(read().contentHash()).isEqualTo(before);

        write("m9/en/bai.md", "## Page\n\nText!\n");

        assertThat(read().contentHash()).isNotEqualTo(before);
    }

    @Test
    void namesTheQuestionWithoutExactlyOneRightChoice() throws IOException {
        write("m9/quiz.yaml", QUIZ.replace(", right: true", ""));

        assertThatThrownBy(this::read).hasMessageContaining("content/m9/quiz.yaml questions[1]");
    }

    @Test
    void namesThePlaceOfAMissingText() throws IOException {
        write("m9/module.yaml", MODULE.replace("title: {vi: Thử, en: Try}", "title: {vi: Thử}"));

        assertThatThrownBy(this::read).hasMessage("content/m9/module.yaml title en: a text is missing");
    }

    @Test
    void refusesAQuestionAboutNoLesson() throws IOException {
        write("m9/quiz.yaml", QUIZ.replace("lesson: bai", "lesson: khac"));

        assertThatThrownBy(this::read).hasMessageContaining("question q1");
    }

    @Test
    void readsEveryModuleOfTheProduct() {
        List<LearningModule> modules = ModuleFiles.read(ModuleFiles.class.getClassLoader(), ModuleShelf.FOLDER);

        assertThat(modules).extracting(LearningModule::code).containsExactly("M3", "M6", "M7");
    }

    private LearningModule read() throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {root.toUri().toURL()}, null)) {
            return ModuleFiles.read(loader, "content").get(0);
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
