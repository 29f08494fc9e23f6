package vn.khien.whole;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** The teacher's day. */
final class TodayPage {
    private final Guest guest;

    private TodayPage(Guest guest) {
        this.guest = guest;
    }

    static TodayPage open(Guest guest) {
        guest.open("/today");
        return new TodayPage(guest);
    }

    /** Makes a session as it is proposed, of the one class that the teacher has, and goes to its roll. */
    RollPage makeSession(String campaign) {
        guest.page().locator("#new").click();
        Locator more = guest.page().locator("[id='session:more'], [id='more']").first();
        more.locator("summary").first().click();
        guest.field("session:campaign").selectOption(new SelectOption().setLabel(campaign));
        guest.field("session:make").click();
        guest.page().waitForURL("**/attendance/roll.xhtml?*");
        return new RollPage(guest);
    }

    String text() {
        return guest.page().locator("main").innerText();
    }
}
