package vn.khien.whole;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A teacher's invitation to the parents of a class. */
final class InvitationPage {
    private static final Pattern LINK = Pattern.compile("(https?://\\S+)(/p/\\S+)");
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

    private final Guest guest;

    private InvitationPage(Guest guest) {
        this.guest = guest;
    }

    static InvitationPage open(Guest guest) {
        guest.open("/learn/parents.xhtml");
        return new InvitationPage(guest);
    }

    InvitationPage make() {
        guest.page().locator("#make [type=submit]").click();
        message().waitFor();
        return this;
    }

    Locator message() {
        return guest.page().locator("#message");
    }

    /** The server that the link in the message leads to. */
    String server() {
        return link().group(1);
    }

    /** The rest of the link. */
    String path() {
        return link().group(2);
    }

    private Matcher link() {
        Matcher link = LINK.matcher(message().inputValue());
        if (!link.find()) {
            throw new IllegalStateException("No link in " + message().inputValue());
        }
        return link;
    }

    List<String> slips() {
        return guest.page().locator("ul.slips > li").allInnerTexts();
    }

    /** The code on a slip. */
    static String code(String slip) {
        Matcher code = CODE.matcher(slip);
        if (!code.find()) {
            throw new IllegalStateException("No code on " + slip);
        }
        return code.group();
    }
}
