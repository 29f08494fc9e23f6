package vn.khien.whole;

import com.microsoft.playwright.Locator;
import java.util.List;

/** Why a duty is there, step by step. */
final class WhyPage {
    private final Guest guest;

    private WhyPage(Guest guest) {
        this.guest = guest;
    }

    /** By the link of the first duty of the learner's home. */
    static WhyPage ofTheFirstDuty(Guest guest) {
        guest.open("/home");
        guest.page().locator("section.duty a[href*='why']").first().click();
        guest.page().locator("ol.trace").waitFor();
        return new WhyPage(guest);
    }

    /** The address, to open it again. */
    String path() {
        return guest.page().url().replaceFirst("^https?://[^/]+", "");
    }

    List<String> steps() {
        return guest.page().locator("ol.trace h3").allInnerTexts();
    }

    String text() {
        return guest.page().locator("main").innerText();
    }

    Locator goOn() {
        return guest.page().locator("main a.btn-main");
    }
}
