package vn.khien.whole;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;

/** One campaign: how many would owe it, opening it, ending it. */
final class CampaignPage {
    private final Guest guest;

    CampaignPage(Guest guest) {
        this.guest = guest;
        guest.page().waitForURL("**/programme/campaign.xhtml?*");
    }

    long id() {
        return guest.number("id");
    }

    /** How many people of each audience would owe it, by the words of the line. */
    Map<String, Long> preview() {
        Map<String, Long> people = new LinkedHashMap<>();
        for (Locator line : guest.page()
                .locator("section[aria-labelledby='requirements'] tbody tr")
                .all()) {
            people.put(
                    line.locator("th").innerText(),
                    Guest.count(line.locator("td").last().innerText()));
        }
        return people;
    }

    CampaignPage open() {
        guest.field("opening:open").click();
        guest.page().locator("main .note[role=status]").waitFor();
        return this;
    }

    /** What it has come to, in words. */
    String state() {
        return guest.page().locator("main .head .soft").first().innerText();
    }

    String message() {
        return guest.page().locator("main .note[role=status]").innerText();
    }

    SchoolsPage figures() {
        guest.page().locator("main .head a.btn-main", new Page.LocatorOptions()).click();
        return new SchoolsPage(guest);
    }
}
