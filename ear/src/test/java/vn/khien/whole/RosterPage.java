package vn.khien.whole;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;

/** Bringing in a list: choose a file, see what it would change, write it, take it back. */
final class RosterPage {
    private final Guest guest;

    private RosterPage(Guest guest) {
        this.guest = guest;
    }

    static RosterPage open(Guest guest) {
        guest.open("/roster/import.xhtml");
        return new RosterPage(guest);
    }

    /** Sends a file, which leads to the dry run. */
    RosterPage check(Path file) {
        guest.field("upload:file").setInputFiles(file);
        guest.field("upload:check").click();
        guest.page().waitForURL("**/import.xhtml?import=*");
        return this;
    }

    /** The six figures of the dry run: new, moved, changed, unchanged, missing from the file, rejected. */
    List<Long> changes() {
        return guest.page().locator(".diff .figure").allInnerTexts().stream()
                .map(Guest::count)
                .toList();
    }

    String sum() {
        return guest.page().locator("#sum").innerText();
    }

    /** What is said of the file as a whole. */
    List<String> warnings() {
        return guest.page().locator("main .note.is-wait").allInnerTexts();
    }

    /** Those who would be new; the list is folded, a long one is shown in part. */
    List<String> newcomers() {
        Locator folded = guest.page().locator("main details").first();
        folded.locator("summary").click();
        return folded.locator("li").allInnerTexts();
    }

    RosterPage apply() {
        guest.field("write:apply").click();
        guest.field("back").waitFor();
        return this;
    }

    String message() {
        return guest.page().locator("main .messages .note").innerText();
    }
}
