package vn.khien.whole;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Inviting the parents of a class: a link for the chat group and slips with codes. */
final class ParentsPage {
    private static final Pattern ADDRESS = Pattern.compile("http\\S+/p/\\S+");

    private final Guest guest;

    private ParentsPage(Guest guest) {
        this.guest = guest;
    }

    static ParentsPage open(Guest guest) {
        guest.open("/learn/parents.xhtml");
        return new ParentsPage(guest);
    }

    /** Makes a link as it is proposed. */
    ParentsPage make() {
        guest.field("make:go").click();
        guest.page().locator("#message").waitFor();
        return this;
    }

    /** The address, from the message that is pasted into the chat. */
    String address() {
        Matcher found = ADDRESS.matcher(guest.page().locator("#message").inputValue());
        if (!found.find()) {
            throw new IllegalStateException("No address in the message");
        }
        return found.group();
    }

    int slips() {
        return guest.page().locator(".slips > li").count();
    }

    String codeOf(String child) {
        Locator slip = guest.page().locator(".slips > li", new Page.LocatorOptions().setHasText("em " + child));
        return slip.locator(".code b").innerText();
    }
}
