package vn.khien.whole;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The installed Chromium, without a window, one process for all tests; every {@link Guest} has a profile of its own. */
final class Browsers {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final double SLOW_MACHINE = 25_000;

    private static @Nullable Browser browser;

    private Browsers() {}

    private static synchronized Browser browser() {
        if (browser == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(SLOW_MACHINE);
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            // Chromium's own sandbox needs rights that a container's root does not have.
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(installed())
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--force-color-profile=srgb")));
        }
        return browser;
    }

    private static Path installed() {
        List<String> named = new ArrayList<>();
        String given = System.getenv("CHROMIUM");
        if (given != null) {
            named.add(given);
        }
        for (String folder : System.getenv("PATH").split(":", -1)) {
            NAMES.forEach(name -> named.add(folder + "/" + name));
        }
        return Stream.concat(named.stream(), Stream.of("/usr/bin/chromium"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium in PATH; install it or set CHROMIUM"));
    }

    /** A guest with an empty profile, who reads Vietnamese at a screen of this width. */
    static Guest guest(RunningKhien khien, int width) {
        BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, width < 700 ? 740 : 860)
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setHasTouch(width < 700)
                        .setAcceptDownloads(true)
                        .setBaseURL(khien.at("").toString()));
        context.setDefaultTimeout(SLOW_MACHINE);
        context.setDefaultNavigationTimeout(2 * SLOW_MACHINE);
        return new Guest(khien, context);
    }

    static Cookie choice(RunningKhien khien, String name, String value) {
        return new Cookie(name, value).setUrl(khien.at("/").toString());
    }
}
