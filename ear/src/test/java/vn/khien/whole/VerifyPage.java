package vn.khien.whole;

/** What anybody may ask of a certificate. */
final class VerifyPage {
    private final Guest guest;

    private VerifyPage(Guest guest) {
        this.guest = guest;
    }

    /** Opens an address as a camera gives it. */
    static VerifyPage scanned(Guest guest, String address) {
        guest.page().navigate(address);
        return new VerifyPage(guest);
    }

    static VerifyPage open(Guest guest) {
        guest.open("/verify");
        return new VerifyPage(guest);
    }

    VerifyPage ask(String code) {
        guest.page().locator("#code").fill(code);
        guest.page().locator("main form button").click();
        guest.page().locator("main .note").first().waitFor();
        return this;
    }

    String answer() {
        return guest.heading();
    }

    String text() {
        return guest.page().locator("main").innerText();
    }

    /** The answer alone, without the form below it. */
    String note() {
        return guest.page().locator("main .note").first().innerText();
    }
}
