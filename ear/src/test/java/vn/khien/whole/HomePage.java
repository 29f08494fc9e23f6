package vn.khien.whole;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a learner owes. */
final class HomePage {
    private final Guest guest;

    private HomePage(Guest guest) {
        this.guest = guest;
    }

    static HomePage open(Guest guest) {
        guest.open("/home");
        return new HomePage(guest);
    }

    /** Each duty that is still open, as it is read. */
    List<String> due() {
        return guest.page().locator("section.duty").allInnerTexts();
    }

    /** Each duty that is done, as it is read. */
    List<String> done() {
        return guest.page().locator("section[aria-labelledby='done'] li").allInnerTexts();
    }

    /** Begins, or goes on with, the duty of a campaign. */
    ModulePage begin(String campaign) {
        duty(campaign).locator("a.btn").click();
        return new ModulePage(guest);
    }

    private Locator duty(String campaign) {
        return guest.page().locator("section.duty", new Page.LocatorOptions().setHasText(campaign));
    }
}
