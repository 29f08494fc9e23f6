package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Taken by a teacher who tries the pupils' quiz: it counts for nobody, and speaks as it does to pupils. */
class QuizPageIT {
    private static final String PATH = "/learn/quiz.xhtml?m=M3";

    /** Right in the first question of M3. */
    private static final int RIGHT = 2;

    @Test
    void tellsAfterAnAnswerWhatIsRightWhyAndWhereToReadAgain() {
        try (Guest learner = Guest.signedIn("TEACHER", 360)) {
            QuizSteps quiz = QuizSteps.fresh(learner, "M3").choose(RIGHT + 1).go();

            assertThat(quiz.feedback()).containsText("Gần đúng rồi!");
            assertThat(quiz.feedback()).containsText("Đọc lại ở bài: Riêng tư là quyền của em");
            assertThat(quiz.question().locator(".answer.wrong")).containsText("Em chọn câu này");
            assertThat(quiz.question().locator(".answer.right")).containsText("Câu đúng");
            assertThat(Accessibility.violations(learner.page(), "an answer")).isEmpty();
            quiz.finish(0);
        }
    }

    @Test
    void asksForAChoiceFirstInBothLanguages() {
        try (Guest learner = Guest.signedIn("TEACHER", 360)) {
            QuizSteps quiz = QuizSteps.fresh(learner, "M3").go();
            assertThat(quiz.strip()).containsText("Chọn một câu trả lời trước đã.");

            QuizSteps english = QuizSteps.fresh(learner.reading("en"), "M3").go();
            assertThat(english.strip()).containsText("Choose an answer first.");
        }
    }

    @Test
    void keepsAnswersOnTheDeviceWithoutANetworkAndSendsThemAfterwards() {
        try (Guest learner = Guest.signedIn("TEACHER", 360)) {
            QuizSteps quiz = QuizSteps.fresh(learner, "M3");
            learner.page().context().setOffline(true);
            quiz.choose(0).go();
            assertThat(quiz.strip()).containsText("Đã lưu trên máy, chờ mạng để gửi");
            quiz.go().choose(0).go().go().choose(0).go();
            assertThat(quiz.strip()).containsText("Đã lưu trên máy");
            assertThat(quiz.place()).isEqualTo(3);

            learner.page().context().setOffline(false);

            assertThat(quiz.strip()).containsText("Đã gửi câu trả lời");
            assertThat(quiz.feedback()).isVisible();
            assertThat(QuizSteps.open(learner, "M3").place()).isEqualTo(4);
            quiz.finish(0);
        }
    }

    @Test
    void handsInOnceTheNetworkIsBack() {
        try (Guest learner = Guest.signedIn("TEACHER", 360)) {
            QuizSteps quiz = QuizSteps.fresh(learner, "M3");
            learner.page().context().setOffline(true);
            for (int i = 0; i < 10; i++) {
                quiz.choose(0).go().go();
            }
            assertThat(learner.button("Gửi lại")).isVisible();

            learner.page().context().setOffline(false);

            assertThat(quiz.result()).isVisible();
            assertThat(quiz.result()).containsText("trên 10 câu");
        }
    }

    @Test
    void goesThroughWhatWasNotRightAndOffersToTryAgain() {
        try (Guest learner = Guest.signedIn("TEACHER", 360)) {
            QuizSteps quiz = QuizSteps.fresh(learner, "M3").finish(0);
            Locator reread = quiz.result().locator("[data-result='reread'] li:not([hidden])");
            assertThat(quiz.result()).containsText("Gần tới rồi, em đọc lại một chút nhé");
            assertThat(reread.count()).isPositive();

            quiz.result().locator("summary").click();

            Locator first =
                    quiz.result().locator("[data-result='review'] li:visible").first();
            assertThat(first).containsText("Em chọn câu này");
            assertThat(first.locator("a")).hasAttribute("href", Pattern.compile(".*/learn/lesson.*"));
            assertThat(Accessibility.violations(learner.page(), "a result")).isEmpty();
            assertThat(learner.link("Làm lại")).isVisible();
        }
    }

    @Test
    void canBeTakenWithTheKeyboardAlone() {
        try (Guest learner = Guest.signedIn("TEACHER", 1280)) {
            QuizSteps quiz = QuizSteps.fresh(learner, "M3");
            Locator first = quiz.question().locator("input").first();

            assertThat(Keyboard.reaches(learner, first)).isTrue();
            learner.page().keyboard().press("Space");
            learner.page().keyboard().press("Enter");

            assertThat(quiz.feedback()).isVisible();
            quiz.finish(0);
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest learner = Guest.signedIn("TEACHER", 1280)) {
            Accessibility.check(learner, PATH);
            Accessibility.check(learner.reading("en"), PATH);
        }
    }
}
