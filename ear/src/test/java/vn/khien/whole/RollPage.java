package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** The roll of one class, as a thumb uses it. */
final class RollPage {
    private final Guest guest;

    RollPage(Guest guest) {
        this.guest = guest;
        guest.page().locator("#names > li").first().waitFor();
    }

    List<String> names() {
        return guest.page().locator("#names > li .name").allInnerTexts();
    }

    /** A tap on the line of a pupil: absent without a reason, until one is given. */
    RollPage absent(String name) {
        row(name).locator(".tap").click();
        return this;
    }

    /** A tap, then the reason or "late" by its word. */
    RollPage marked(String name, String word) {
        absent(name);
        row(name)
                .locator(".why label", new Locator.LocatorOptions().setHasText(word))
                .click();
        return this;
    }

    String markOf(String name) {
        return row(name).locator(".st").innerText().strip();
    }

    /** The sentence at the foot, such as 40/42 present. */
    String tally() {
        return guest.page().locator("#tally").innerText().replace('\n', ' ');
    }

    /** Waits until the device says that the sheet has arrived. */
    RollPage sent() {
        assertThat(guest.page().locator("#sync")).hasText(Pattern.compile("Đã gửi|Sent"));
        return this;
    }

    /** The summary before closing. */
    String closing() {
        guest.page().locator("#close").click();
        return guest.page().locator("#closing").innerText();
    }

    /** Closes for good from the summary. */
    RollPage confirm() {
        guest.page().locator("#close-now").click();
        assertThat(guest.page().locator("#sync")).hasText(Pattern.compile("Buổi đã chốt|closed"));
        return this;
    }

    /** By the whole name: one name may end like another. */
    private Locator row(String name) {
        return guest.page()
                .locator(
                        "#names > li",
                        new Page.LocatorOptions()
                                .setHas(guest.page()
                                        .locator(
                                                ".name",
                                                new Page.LocatorOptions()
                                                        .setHasText(Pattern.compile("^\\s*" + name + "\\s*$")))));
    }
}
