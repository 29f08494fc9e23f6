package vn.khien.whole;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Printing the login cards of a class. */
final class CardsPage {
    private final Guest guest;

    private CardsPage(Guest guest) {
        this.guest = guest;
    }

    static CardsPage open(Guest guest) {
        guest.open("/cards");
        return new CardsPage(guest);
    }

    static CardsPage open(Guest guest, long classId) {
        guest.open("/access/cards.xhtml?unit=" + classId);
        return new CardsPage(guest);
    }

    /** New cards for the whole class: for those who have none, then, asked once, for all. */
    CardsPage replaceAll() {
        if (guest.page().locator("[data-opens=replacing]").count() == 0) {
            make();
        }
        guest.page().locator("[data-opens=replacing]").click();
        guest.field("anew:replace").click();
        guest.page().locator(".slips > li").first().waitFor();
        return this;
    }

    /** The first name on the cards. */
    String anyPupil() {
        return guest.page()
                .locator(".slips > li")
                .first()
                .locator("p > b:only-child")
                .first()
                .innerText();
    }

    /** Makes cards for those who have none, as it is proposed. */
    CardsPage make() {
        guest.field("make:go").click();
        guest.page().locator(".slips > li").first().waitFor();
        return this;
    }

    /** Makes a new card for one pupil, whose old one stops working. */
    CardsPage makeFor(String pupil) {
        Locator choices = guest.field("make:whom");
        choices.selectOption(choices.locator("option", new Locator.LocatorOptions().setHasText(pupil))
                .getAttribute("value"));
        return make();
    }

    int cards() {
        return guest.page().locator(".slips > li").count();
    }

    String codeOf(String pupil) {
        return card(pupil).locator(".code b").innerText();
    }

    private Locator card(String pupil) {
        return guest.page()
                .locator(
                        ".slips > li",
                        new Page.LocatorOptions()
                                .setHas(guest.page()
                                        .locator(
                                                "b",
                                                new Page.LocatorOptions()
                                                        .setHasText(Pattern.compile("^" + pupil + "$")))));
    }
}
