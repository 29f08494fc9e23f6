package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody at a browser with a profile of their own. Closing checks what no single step looks for: no page threw in its
 * scripts, and nothing was stopped by the security policy.
 */
final class Guest implements AutoCloseable {
    private final RunningKhien khien;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Guest(RunningKhien khien, BrowserContext context) {
        this.khien = khien;
        this.context = context;
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(this::hear);
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
            complaints.add(page.url() + ": " + message.text());
        }
    }

    static Guest at(int width) {
        return Browsers.guest(RunningKhien.here(), width);
    }

    static Guest signedIn(String role, int width) {
        Guest guest = at(width);
        guest.signIn(RunningKhien.here().account(role));
        return guest;
    }

    Guest reading(String language) {
        context.addCookies(List.of(Browsers.choice(khien, "lang", language)));
        return this;
    }

    Guest inTheme(String theme) {
        context.addCookies(List.of(Browsers.choice(khien, "theme", theme)));
        return this;
    }

    Guest sized(int width) {
        page.setViewportSize(width, width < 700 ? 740 : 860);
        return this;
    }

    /** Opens a path and says how the server answered. */
    int open(String path) {
        Response response = page.navigate(path);
        if (response == null) {
            throw new IllegalStateException("No answer from " + path);
        }
        return response.status();
    }

    /** Through the door on the right for adults, the one on the left for a pupil's card. */
    void signIn(DemoAccount account) {
        open("/sign-in");
        boolean card = account.role().equals("PUPIL");
        if (card) {
            page.locator("[id$='card:code'], input.input-code").first().fill(account.login());
        } else {
            page.locator("input[autocomplete='username']").fill(account.login());
            page.locator("input[autocomplete='current-password']").fill(account.password());
        }
        page.locator(card ? "#card [type=submit]" : "#account [type=submit]").click();
        assertThat(page.locator("a[href$='/sign-out']").first()).isAttached();
    }

    void signOut() {
        open("/sign-out");
    }

    Page page() {
        return page;
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    @Override
    public void close() {
        context.close();
        if (!complaints.isEmpty()) {
            throw new AssertionError("The pages complained: " + complaints);
        }
    }
}
