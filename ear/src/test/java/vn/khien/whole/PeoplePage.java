package vn.khien.whole;

import com.microsoft.playwright.Locator;
import java.util.List;

/** The people behind the figures of a class or office. */
final class PeoplePage {
    private static final int STATE = 2;

    private final Guest guest;

    PeoplePage(Guest guest) {
        this.guest = guest;
        guest.page().waitForURL("**/statistics/people.xhtml?*");
    }

    static PeoplePage open(Guest guest, long campaign, long unit, String audience) {
        guest.open("/statistics/people.xhtml?campaign=" + campaign + "&unit=" + unit + "&audience=" + audience);
        return new PeoplePage(guest);
    }

    private List<Locator> lines() {
        return guest.page().locator("#people tbody tr").all();
    }

    private static String nameIn(Locator line) {
        return line.locator("th").innerText();
    }

    private static String stateIn(Locator line) {
        return line.locator("td").nth(STATE).innerText().strip();
    }

    List<String> names() {
        return lines().stream().map(PeoplePage::nameIn).toList();
    }

    String stateOf(String name) {
        return lines().stream()
                .filter(line -> nameIn(line).equals(name))
                .map(PeoplePage::stateIn)
                .findFirst()
                .orElseThrow();
    }

    List<String> inState(String state) {
        return lines().stream()
                .filter(line -> stateIn(line).equals(state))
                .map(PeoplePage::nameIn)
                .toList();
    }

    /** Lets somebody off, with a reason. */
    PeoplePage exempt(String name, String reason) {
        guest.page().locator("main details > summary").last().click();
        String choice = guest.field("exempt:person").locator("option").all().stream()
                .filter(option -> option.innerText().startsWith(name))
                .findFirst()
                .orElseThrow()
                .getAttribute("value");
        guest.field("exempt:person").selectOption(choice);
        guest.field("exempt:exemptReason").fill(reason);
        guest.field("exempt:doExempt").click();
        guest.page().locator("main .messages .note[role=status]").waitFor();
        return this;
    }

    String text() {
        return guest.page().locator("main").innerText();
    }
}
