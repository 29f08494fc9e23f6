package vn.khien.whole;

/** Where editors keep the help channels true. */
final class HelpChannelsPage {
    private final Guest guest;

    private HelpChannelsPage(Guest guest) {
        this.guest = guest;
    }

    static HelpChannelsPage open(Guest guest) {
        guest.open("/learn/help-channels.xhtml");
        return new HelpChannelsPage(guest);
    }

    /** Opens one channel for editing, the most important being the first. */
    HelpChannelsPage edit(int place) {
        guest.page().locator("#channels [type=submit]").nth(place - 1).click();
        guest.page().locator("[id='channel:number']").waitFor();
        return this;
    }

    HelpChannelsPage number(String number) {
        guest.page().locator("[id='channel:number']").fill(number);
        return this;
    }

    HelpChannelsPage verify() {
        guest.page().locator("[id='channel:verify']").click();
        return this;
    }

    String text() {
        return guest.page().locator("main").innerText();
    }
}
