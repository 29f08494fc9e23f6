package vn.khien.whole;

import java.util.List;

/** A module: its lessons, its quiz, and what has been read of it; by sign-in or by a parent's link. */
final class ModulePage {
    private final Guest guest;

    ModulePage(Guest guest) {
        this.guest = guest;
        guest.page().locator("ol.lessons").waitFor();
    }

    static ModulePage open(Guest guest, String code) {
        guest.open("/learn/module.xhtml?m=" + code);
        return new ModulePage(guest);
    }

    /** The lessons and at last the quiz, as they are read. */
    List<String> lines() {
        return guest.page().locator("ol.lessons > li").allInnerTexts();
    }

    /** The first lesson that is not read yet. */
    LessonPage goOn() {
        guest.page().locator("nav.dockbar a.btn-main").click();
        return new LessonPage(guest);
    }

    QuizPage quiz() {
        guest.page().locator("ol.lessons > li:last-child a").click();
        return new QuizPage(guest);
    }

    String text() {
        return guest.page().locator("main").innerText();
    }
}
