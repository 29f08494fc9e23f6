package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody at a browser with a profile of their own. Closing checks what no single step looks for: no page threw in its
 * scripts, nothing was stopped by the security policy, and nobody read the name of a text or a tag instead of words. A
 * {@link #strict} guest does not take anything else that goes wrong either.
 */
final class Guest implements AutoCloseable {
    /** Looks for what was meant for the server: a text without words, an expression, a tag that no library knows. */
    private static final String RAW =
            """
            addEventListener('DOMContentLoaded', () => {
              const text = document.documentElement.textContent.match(/\\?\\?\\?\\S+?\\?\\?\\?|#\\{[^}]+\\}/);
              const tag = [...document.querySelectorAll('*')].find(one => one.localName.includes(':'));
              if (text || tag) console.error('Raw on the page: ' + (text ? text[0] : tag.localName));
            });""";

    private final RunningKhien khien;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private boolean strict;

    Guest(RunningKhien khien, BrowserContext context) {
        this.khien = khien;
        this.context = context;
        context.addInitScript(RAW);
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(this::hear);
    }

    private void hear(ConsoleMessage message) {
        String text = message.text();
        boolean grave = text.contains("Content Security Policy") || text.startsWith("Raw on the page");
        if (message.type().equals("error") && (strict || grave)) {
            complaints.add(page.url() + ": " + text);
        }
    }

    /** Takes no error of the console, no request that fails and no answer that is one. */
    Guest strict() {
        strict = true;
        page.onResponse(answer -> {
            if (answer.status() >= 400) {
                complaints.add(answer.url() + ": " + answer.status());
            }
        });
        page.onRequestFailed(request -> {
            // A browser that leaves a page or saves a file ends the request by itself.
            if (!request.failure().contains("ERR_ABORTED")) {
                complaints.add(request.url() + ": " + request.failure());
            }
        });
        return this;
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

    /** What a form's field or button has as its id, which carries colons. */
    Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** A number in the address that the browser shows. */
    long number(String parameter) {
        Matcher given = Pattern.compile("[?&]" + parameter + "=([0-9]+)").matcher(page.url());
        if (!given.find()) {
            throw new IllegalStateException("No " + parameter + " in " + page.url());
        }
        return Long.parseLong(given.group(1));
    }

    /** A figure as it is written in either language. */
    static long count(String written) {
        return Long.parseLong(written.strip().replaceAll("[.,\\s\u00a0]", ""));
    }

    /** An answer of the API to whoever is signed in here. */
    JsonNode api(String path) {
        APIResponse answer = page.request().get(path);
        if (answer.status() != 200) {
            throw new IllegalStateException(path + " answers " + answer.status() + ": " + answer.text());
        }
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
