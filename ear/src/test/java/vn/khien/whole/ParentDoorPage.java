package vn.khien.whole;

import com.microsoft.playwright.Locator;

/** What a parent sees who opens the link of the class. */
final class ParentDoorPage {
    private final Guest guest;

    private ParentDoorPage(Guest guest) {
        this.guest = guest;
    }

    static ParentDoorPage open(Guest guest, String path) {
        guest.open(path);
        return new ParentDoorPage(guest);
    }

    ParentDoorPage type(String code) {
        code().fill(code);
        guest.page().locator("main form [type=submit]").click();
        return this;
    }

    Locator code() {
        return guest.page().locator("#code");
    }

    String refusal() {
        return guest.page().locator("#code-error").innerText();
    }

    String text() {
        return guest.page().locator("main").innerText();
    }
}
