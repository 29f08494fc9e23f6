package vn.khien.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule of the material is seen to complain: a good little module is broken in one place at a time. */
class ContentRulesTest {

    private static final String MODULE =
            """
            code: M0
            version: 1
            title: {vi: Mẫu, en: Sample}
            summary: {vi: Tóm tắt, en: Summary}
            audience: {position: GUARDIAN}
            address: guardian
            passMark: 4
            review: {author: A, reviewer: B, reviewedOn: 2026-11-02, nextReview: 2027-05-02}
            legalBasis:
              - {vi: Luật Trẻ em, en: Law on Children}
            licence: CC BY-SA 4.0
            lessons:
              - id: bai-mot
                minutes: 4
                title: {vi: Bài một, en: Lesson one}
                keyMessages:
                  - {vi: "**Một** điều", en: "**One** thing"}
                  - {vi: "**Hai** điều", en: "**Two** things"}
                  - {vi: "**Ba** điều", en: "**Three** things"}
                picture: media/bai-mot.svg
                alt: {vi: Tranh, en: Picture}
                tags: [help]
            """;
    private static final String PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 400\"><path d=\"M0 0\" fill=\"#2A3A94\"/></svg>";
    private static final List<Integer> RIGHT = List.of(0, 1, 2, 1, 0);

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void writeAGoodModule() throws IOException {
        folder = temp.resolve("m0");
        write("module.yaml", MODULE);
        write("quiz.yaml", quiz());
        write("vi/bai-mot.md", lesson("Trang", "chữ "));
        write("en/bai-mot.md", lesson("Page", "word "));
        write("media/bai-mot.svg", PICTURE);
    }

    @Test
    void haveNothingToSayAboutAGoodModule() {
        List<Function<ModuleFolder, List<String>>> rules = List.of(
                ModuleRules::files,
                ModuleRules::identity,
                ModuleRules::languages,
                ModuleRules::pages,
                ModuleRules::length,
                ModuleRules::markup,
                ModuleRules::keyMessages,
                ModuleRules::review,
                ModuleRules::letters,
                QuizRules::size,
                QuizRules::lessons,
                QuizRules::choices,
                QuizRules::positions,
                QuizRules::lengths,
                PictureRules::pictures);

        assertThat(rules).allSatisfy(rule -> assertThat(rule.apply(ModuleFolder.in(folder)))
                .isEmpty());
    }

    @Test
    void missALessonThatIsNotTranslated() throws IOException {
        Files.delete(folder.resolve("en/bai-mot.md"));

        assertThat(complaints(ModuleRules::files)).singleElement().asString().startsWith("missing");
    }

    @Test
    void noticeAFileNobodyNames() throws IOException {
        write("media/bai-hai.svg", PICTURE);

        assertThat(complaints(ModuleRules::files)).singleElement().asString().startsWith("unused");
    }

    @Test
    void refuseAWrongIdentity() throws IOException {
        replace("module.yaml", "code: M0", "code: M1");
        replace("module.yaml", "version: 1", "version: 0");
        replace("module.yaml", "address: guardian", "address: pupil");
        replace("module.yaml", "GUARDIAN}", "GUARDIAN, gradeFrom: 6, gradeTo: 9}");
        replace("module.yaml", "[help]", "[Trợ giúp]");
        replace("module.yaml", "minutes: 4", "minutes: 90");

        assertThat(complaints(ModuleRules::identity)).hasSize(6);
    }

    @Test
    void refuseATextThatLacksALanguage() throws IOException {
        replace("module.yaml", "alt: {vi: Tranh, en: Picture}", "alt: {vi: Tranh}");
        replace("module.yaml", "en: Sample", "en: Mẫu");

        assertThat(complaints(ModuleRules::languages)).hasSize(2);
    }

    @Test
    void refuseTranslationsThatDifferInPages() throws IOException {
        replace("en/bai-mot.md", "## Page 5", "Page 5");

        assertThat(complaints(ModuleRules::pages)).contains("bai-mot: vi and en differ in their pages");
    }

    @Test
    void refuseATeachersPageBeforeTheEnd() throws IOException {
        replace("vi/bai-mot.md", "## Trang 2", "## Trang 2 {.teacher}");

        assertThat(complaints(ModuleRules::pages)).contains("bai-mot: the teachers' page is not the last");
    }

    @Test
    void refuseWordsBeforeTheFirstHeading() throws IOException {
        replace("vi/bai-mot.md", "## Trang 1", "Trang 1");

        assertThat(complaints(ModuleRules::pages)).contains("bai-mot: no heading");
    }

    @Test
    void refusePagesTooLongOrTooShort() throws IOException {
        replace("vi/bai-mot.md", "## Trang 5", "## Trang 5\n\n" + "dài ".repeat(80));
        write("en/bai-mot.md", lesson("Page", "word ").strip() + "\n\n## Page 6\n\nFew words.\n");

        assertThat(complaints(ModuleRules::length))
                .containsExactly("vi/bai-mot, Trang 5: 160 words", "en/bai-mot, Page 6: 2 words");
    }

    @Test
    void refuseHtmlImagesAndOpenLinks() throws IOException {
        replace(
                "vi/bai-mot.md",
                "## Trang 3",
                "# Trang\n\n<div>x</div>\n\nA <b>b</b> ![c](d.png) [e](http://f.vn) [g](https://h.vn)\n\n## Trang 3");

        assertThat(complaints(ModuleRules::markup)).hasSize(6);
    }

    @Test
    void refuseMoreOrPlainKeyMessages() throws IOException {
        replace("module.yaml", "\"**Hai** điều\"", "Hai điều");
        replace("module.yaml", "    picture:", "      - {vi: \"**Bốn**\", en: \"**Four**\"}\n    picture:");

        assertThat(complaints(ModuleRules::keyMessages)).hasSize(2);
    }

    @Test
    void refuseAReviewInThePastOrUnreadable() throws IOException {
        replace("module.yaml", "nextReview: 2027-05-02", "nextReview: 2026-11-02");
        assertThat(complaints(ModuleRules::review)).containsExactly("the next review is not after the last");

        replace("module.yaml", "reviewedOn: 2026-11-02", "reviewedOn: 02/11/2026");
        assertThat(complaints(ModuleRules::review)).containsExactly("a review date is missing or unreadable");
    }

    @Test
    void refuseAModuleWithoutLicenceAuthorOrLaw() throws IOException {
        replace("module.yaml", "CC BY-SA 4.0", "CC BY-NC 4.0");
        replace("module.yaml", "author: A, reviewer: B, ", "");
        replace("module.yaml", "- {vi: Luật Trẻ em, en: Law on Children}", "[]");

        assertThat(complaints(ModuleRules::review)).hasSize(4);
    }

    @Test
    void refuseDecomposedLetters() throws IOException {
        replace("vi/bai-mot.md", "chữ", "chu\u031B\u0303");

        assertThat(complaints(ModuleRules::letters)).hasSize(1);
    }

    @Test
    void refuseAQuizOfTheWrongSize() throws IOException {
        replace("module.yaml", "passMark: 4", "passMark: 2");
        replace("quiz.yaml", "id: q5", "id: q4");
        replace("module.yaml", "GUARDIAN", "OFFICIAL");

        assertThat(complaints(QuizRules::size))
                .containsExactly("5 questions", "pass mark 2 of 5", "question twice: q4");
    }

    @Test
    void refuseQuestionsOnUnknownLessons() throws IOException {
        replace("module.yaml", "id: bai-mot", "id: bai-hai");

        assertThat(complaints(QuizRules::lessons)).contains("no lesson bai-mot", "no question on bai-hai");
    }

    @Test
    void refuseTwoRightChoicesOrNone() throws IOException {
        replace("quiz.yaml", "en: q1 choice 1}", "en: q1 choice 1, right: true}");
        replace("quiz.yaml", "en: q2 choice 1, right: true}", "en: q2 choice 1}");
        replace("quiz.yaml", "      - {vi: q3 chọn 0, en: q3 choice 0}\n", "");

        assertThat(complaints(QuizRules::choices)).hasSize(3);
    }

    @Test
    void refuseTheSamePlaceForMostRightChoices() throws IOException {
        replace("quiz.yaml", "en: q3 choice 2, right: true}", "en: q3 choice 2}");
        replace("quiz.yaml", "en: q3 choice 1}", "en: q3 choice 1, right: true}");

        assertThat(complaints(QuizRules::positions))
                .containsExactly("place 2 is right 3 times of 5", "place 3 is right 0 times of 5");
    }

    @Test
    void refuseARightChoiceThatIsFarLonger() throws IOException {
        replace("quiz.yaml", "vi: q1 chọn 0", "vi: q1 chọn 0 vì lý do này");

        assertThat(complaints(QuizRules::lengths)).singleElement().asString().contains("vi");
    }

    @Test
    void refusePicturesWithMoreThanShapes() throws IOException {
        for (String extra : List.of(
                "<text>Chào</text>",
                "<script>x</script>",
                "<style>x</style>",
                "<path fill=\"red\"/>",
                "<path onclick=\"x\"/>",
                "<path style=\"x\"/>",
                "<use href=\"https://example.org/a.svg\"/>",
                "<rect fill=\"url(https://example.org/a.svg#b)\"/>",
                "<image/>")) {
            write("media/bai-mot.svg", PICTURE.replace("</svg>", extra + "</svg>"));

            assertThat(complaints(PictureRules::pictures)).as(extra).hasSize(1);
        }
    }

    @Test
    void refusePicturesOfAnotherShapeOrWithADocumentType() throws IOException {
        write("media/bai-mot.svg", PICTURE.replace("640 400", "400 400"));
        assertThat(complaints(PictureRules::pictures)).hasSize(1);

        write("media/bai-mot.svg", "<!DOCTYPE svg [<!ENTITY a SYSTEM \"b\">]>" + PICTURE);
        assertThat(complaints(PictureRules::pictures)).hasSize(1);
    }

    private List<String> complaints(Function<ModuleFolder, List<String>> rule) {
        return rule.apply(ModuleFolder.in(folder));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(folder.resolve(file.contains("/") ? file.substring(0, file.indexOf('/')) : ""));
        Files.writeString(path, text);
    }

    /** Fails when there was nothing to replace, so that no test passes on an unbroken module. */
    private void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        write(file, text.replace(from, to));
    }

    private static String lesson(String heading, String word) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(page ->
                        "## " + heading + " " + page + "\n\n" + word.repeat(80).strip() + "\n\n")
                .collect(Collectors.joining());
    }

    private static String quiz() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(ContentRulesTest::question)
                .collect(Collectors.joining("", "questions:\n", ""));
    }

    private static String question(int number) {
        String id = "q" + number;
        String choices = IntStream.range(0, 3)
                .mapToObj(i -> "      - {vi: %s chọn %d, en: %s choice %d%s}\n"
                        .formatted(id, i, id, i, RIGHT.get(number - 1) == i ? ", right: true" : ""))
                .collect(Collectors.joining());
        return """
                  - id: %s
                    lesson: bai-mot
                    text: {vi: Hỏi, en: Question}
                    why: {vi: Vì thế, en: Because}
                    choices:
                """
                        .formatted(id)
                        .indent(0)
                + choices;
    }
}
