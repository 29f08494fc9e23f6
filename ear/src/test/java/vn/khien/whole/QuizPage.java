package vn.khien.whole;

import com.microsoft.playwright.Locator;
import java.util.List;

/** A quiz, one question after the other. */
final class QuizPage {
    private final Guest guest;

    QuizPage(Guest guest) {
        this.guest = guest;
        shown().waitFor();
    }

    private Locator shown() {
        return guest.page().locator("#quiz form:not([hidden])");
    }

    private Locator go() {
        return guest.page().locator("#go:not([aria-disabled='true'])");
    }

    /** Answers every question, as many wrong as asked for, and waits for the result. */
    QuizPage answerAll(RightAnswers right, int wrong) {
        int questions = guest.page().locator("#quiz form").count();
        for (int i = 0; i < questions; i++) {
            String question = shown().getAttribute("data-question");
            int choice = right.to(question);
            int chosen = i < wrong ? (choice + 1) % 2 : choice;
            shown().locator("input[value='" + chosen + "']").check(new Locator.CheckOptions().setForce(true));
            go().click();
            // The reason stands there before anybody goes on: it is half of the lesson.
            guest.page().locator(".feedback:not([hidden])").waitFor();
            go().click();
        }
        guest.page().locator("#result:not([hidden])").waitFor();
        return this;
    }

    boolean passed() {
        return guest.page().locator("#result [data-result='passed']").first().isVisible();
    }

    String result() {
        return guest.page().locator("#result").innerText();
    }

    /** The lessons that the result sends back to. */
    List<String> toReadAgain() {
        return guest.page().locator("#result [data-result='reread'] li:not([hidden])").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    LessonPage readAgain(String lesson) {
        guest.page()
                .locator("#result [data-result='reread'] li:not([hidden]) a", null)
                .filter(new Locator.FilterOptions().setHasText(lesson))
                .click();
        return new LessonPage(guest);
    }
}
