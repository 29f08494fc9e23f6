package vn.khien.whole;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** One programme: what it requires, its campaigns, and planning the next one. */
final class ProgrammePage {
    private final Guest guest;

    ProgrammePage(Guest guest) {
        this.guest = guest;
        guest.field("planning:save").waitFor();
    }

    /** The lines of what it requires, each as it is read. */
    List<String> requirements() {
        return guest.page()
                .locator("section[aria-labelledby='requirements'] tbody tr")
                .allInnerTexts();
    }

    /** Plans a campaign over a unit and a term, which leads to its preview. */
    CampaignPage plan(String unit, String term, String name) {
        Locator units = guest.field("planning:unit");
        units.selectOption(new SelectOption().setLabel(unit));
        Locator terms = guest.field("planning:term");
        terms.selectOption(terms.locator("option", new Locator.LocatorOptions().setHasText(term))
                .getAttribute("value"));
        guest.field("planning:name").fill(name);
        guest.field("planning:save").click();
        return new CampaignPage(guest);
    }
}
