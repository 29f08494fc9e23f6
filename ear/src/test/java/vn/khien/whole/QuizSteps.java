package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** A quiz taken step by step, also without a network. */
final class QuizSteps {
    private final Guest guest;

    private QuizSteps(Guest guest) {
        this.guest = guest;
    }

    /** Opens the quiz and goes on where it was left. */
    static QuizSteps open(Guest guest, String module) {
        guest.open("/learn/quiz.xhtml?m=" + module);
        QuizSteps steps = new QuizSteps(guest);
        steps.question().waitFor();
        return steps;
    }

    /** Opens it at the first question; what somebody began before is brought to an end. */
    static QuizSteps fresh(Guest guest, String module) {
        QuizSteps steps = open(guest, module);
        if (steps.place() != 1 || steps.answered()) {
            steps.finish(0);
            steps = open(guest, module);
        }
        return steps;
    }

    Locator question() {
        return guest.page().locator("#quiz form:not([hidden])");
    }

    int place() {
        return Integer.parseInt(guest.page().locator("#place").innerText());
    }

    private boolean answered() {
        return question().locator("input:enabled").count() == 0;
    }

    QuizSteps choose(int choice) {
        question().locator(".answer").nth(choice).click();
        return this;
    }

    /** The one button: answers, goes on, shows the result. */
    QuizSteps go() {
        guest.page().locator("#go:not([aria-disabled='true'])").click();
        return this;
    }

    Locator feedback() {
        return guest.page().locator(".feedback:not([hidden])");
    }

    Locator strip() {
        return guest.page().locator("#sync");
    }

    Locator result() {
        return guest.page().locator("#result:not([hidden])");
    }

    /** Answers what is left, always the same choice, and waits for the result. */
    QuizSteps finish(int choice) {
        while (result().count() == 0) {
            int before = place();
            if (!answered()) {
                choose(choice).go();
                feedback().waitFor();
            }
            go();
            guest.page()
                    .waitForCondition(() -> result().count() > 0
                            || place() != before
                            || !question().isVisible());
        }
        assertThat(result()).isVisible();
        return this;
    }
}
