package vn.khien.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The learning material as it is shipped: read from the class path, every module against every rule. */
class ContentTest {

    private final Path root = shipped();

    @Test
    void findsModulesToCheck() {
        assertThat(modules()).isNotEmpty();
    }

    @Test
    void listsEveryModuleOnceAndNoOther() throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            assertThat(folders.filter(Files::isDirectory).map(it -> String.valueOf(it.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(listed());
        }
    }

    @Test
    void hasEveryFileThatAModuleNames() {
        assertThat(complaints(ModuleRules::files)).isEmpty();
    }

    @Test
    void saysWhatEachModuleIsAndForWhom() {
        assertThat(complaints(ModuleRules::identity)).isEmpty();
    }

    @Test
    void speaksBothLanguages() {
        assertThat(complaints(ModuleRules::languages)).isEmpty();
    }

    @Test
    void hasTheSamePagesInBothLanguages() {
        assertThat(complaints(ModuleRules::pages)).isEmpty();
    }

    @Test
    void keepsPagesShortEnoughForAPhone() {
        assertThat(complaints(ModuleRules::length)).isEmpty();
    }

    @Test
    void holdsNoHtmlAndOnlySecureLinks() {
        assertThat(complaints(ModuleRules::markup)).isEmpty();
    }

    @Test
    void givesThreeKeyMessagesALesson() {
        assertThat(complaints(ModuleRules::keyMessages)).isEmpty();
    }

    @Test
    void namesReviewLegalBasisAndLicence() {
        assertThat(complaints(ModuleRules::review)).isEmpty();
    }

    @Test
    void storesVietnameseComposed() {
        assertThat(complaints(ModuleRules::letters)).isEmpty();
    }

    @Test
    void asksEnoughQuestionsToTell() {
        assertThat(complaints(QuizRules::size)).isEmpty();
    }

    @Test
    void asksAboutEveryLesson() {
        assertThat(complaints(QuizRules::lessons)).isEmpty();
    }

    @Test
    void hasOneRightChoiceInThreeOrFour() {
        assertThat(complaints(QuizRules::choices)).isEmpty();
    }

    @Test
    void movesTheRightChoiceAbout() {
        assertThat(complaints(QuizRules::positions)).isEmpty();
    }

    @Test
    void doesNotGiveTheRightChoiceAwayByItsLength() {
        assertThat(complaints(QuizRules::lengths)).isEmpty();
    }

    @Test
    void drawsPicturesOfPlainShapes() {
        assertThat(complaints(PictureRules::pictures)).isEmpty();
    }

    private List<String> complaints(Function<ModuleFolder, List<String>> rule) {
        return modules().stream()
                .flatMap(module -> rule.apply(module).stream().map(it -> module.name() + ", " + it))
                .toList();
    }

    private List<ModuleFolder> modules() {
        return listed().stream()
                .map(name -> ModuleFolder.in(root.resolve(name)))
                .toList();
    }

    private List<String> listed() {
        return Node.read(root.resolve("modules.yaml")).at("modules").items().stream()
                .map(Node::text)
                .toList();
    }

    private static Path shipped() {
        try {
            return Path.of(Objects.requireNonNull(ContentTest.class.getResource("/content"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
