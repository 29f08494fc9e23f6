package vn.khien.whole;

import com.microsoft.playwright.Locator;

/** A lesson, one screen at a time. */
final class LessonPage {
    private final Guest guest;

    LessonPage(Guest guest) {
        this.guest = guest;
        guest.page().locator("main.lesson .prose").first().waitFor();
    }

    String text() {
        return guest.page().locator("main").innerText();
    }

    /** Whether the picture of the lesson is drawn, and said in words to those who cannot see it. */
    boolean showsItsPicture() {
        Locator picture = guest.page().locator(".lesson-pic img");
        boolean drawn = (Boolean) picture.evaluate("one => one.complete && one.naturalWidth > 0");
        return drawn && picture.getAttribute("alt").length() > 20;
    }

    /** Turns page after page and says at the end that it is read; the next lesson follows, or the quiz. */
    void readToTheEnd() {
        Locator next = guest.page().locator("nav.dockbar a.btn-main");
        while (next.count() > 0) {
            follow(next);
        }
        follow(guest.page().locator("nav.dockbar button[type=submit]"));
    }

    /** Until the next page stands there: a browser that is between two pages shows neither. */
    private void follow(Locator way) {
        String here = guest.page().url();
        way.click();
        guest.page().waitForURL(address -> !address.equals(here));
    }

    /** Reads this lesson and all that follow, up to the quiz. */
    QuizPage readAll() {
        while (guest.page().locator("main.lesson").count() > 0) {
            readToTheEnd();
        }
        return new QuizPage(guest);
    }
}
