package vn.khien.whole;

/** What a parent's link opens. */
final class ParentPage {
    private final Guest guest;

    private ParentPage(Guest guest) {
        this.guest = guest;
    }

    /** Opens the address from the chat. */
    static ParentPage open(Guest guest, String address) {
        guest.page().navigate(address);
        return new ParentPage(guest);
    }

    String text() {
        return guest.page().locator("body").innerText();
    }

    ParentPage wrongCode(String code) {
        send(code);
        guest.page().locator("#code-error").waitFor();
        return this;
    }

    String complaint() {
        return guest.page().locator("#code-error").innerText();
    }

    ModulePage enter(String code) {
        send(code);
        return new ModulePage(guest);
    }

    private void send(String code) {
        guest.page().locator("#code").fill(code);
        guest.page().locator("main form button[type=submit]").click();
    }
}
