package vn.khien.whole;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;

/** A module on the wall of a classroom. */
final class ProjectPage {
    private final Guest guest;

    private ProjectPage(Guest guest) {
        this.guest = guest;
    }

    static ProjectPage open(Guest guest, String module) {
        guest.open("/learn/project.xhtml?m=" + module);
        ProjectPage page = new ProjectPage(guest);
        page.slide().waitFor();
        return page;
    }

    /** The one slide that the class sees. */
    Locator slide() {
        return guest.page().locator("[data-slide]:not([hidden])");
    }

    String heading() {
        return slide().locator("h2").innerText();
    }

    List<String> choices() {
        return slide().locator(".opts li").all().stream()
                .filter(Locator::isVisible)
                .map(Locator::innerText)
                .toList();
    }

    boolean explains() {
        return slide().locator(".wall-why").isVisible();
    }

    ProjectPage press(String key) {
        guest.page().keyboard().press(key);
        return this;
    }

    ProjectPage touch() {
        slide().click();
        return this;
    }

    /** Goes through all slides with and without their answers and names those that would have to be scrolled. */
    List<String> tooTall() {
        List<String> found = new ArrayList<>();
        int slides = guest.page().locator("[data-slide]").count();
        press("Home");
        for (int i = 1; i <= slides; i++) {
            note(found, i + ", asked");
            press(" ");
            note(found, i + ", answered");
            press("ArrowRight");
        }
        return found;
    }

    private void note(List<String> found, String which) {
        if ((Boolean) guest.page().evaluate("() => document.documentElement.scrollHeight > window.innerHeight")) {
            found.add("Slide " + which);
        }
    }
}
