package vn.khien.whole;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;

/** No violation of any rule of axe, on a phone and a desk screen, light and dark; and no page scrolls sideways. */
final class Accessibility {
    private static final List<Integer> WIDTHS = List.of(360, 1280);
    private static final List<String> THEMES = List.of("light", "dark");

    private Accessibility() {}

    /** Looks at the page of a path in all four ways. */
    static void check(Guest guest, String path) {
        List<String> violations = new ArrayList<>();
        for (String theme : THEMES) {
            for (int width : WIDTHS) {
                int status = guest.sized(width).inTheme(theme).open(path);
                Assertions.assertThat(status).as("Status of %s", path).isEqualTo(200);
                violations.addAll(violations(guest.page(), path + " " + width + " " + theme));
            }
        }
        guest.inTheme("light");
        Assertions.assertThat(violations).isEmpty();
    }

    /** Looks at what the browser shows now, for a state that no address opens. */
    static List<String> violations(Page page, String where) {
        List<String> found = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            found.add(where + ": " + rule.getId() + ", " + rule.getHelp() + ": "
                    + rule.getNodes().stream().map(node -> node.getHtml()).toList());
        }
        Object overflow = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (overflow instanceof Number wider && wider.intValue() > 0) {
            found.add(where + ": " + wider + " px wider than the screen");
        }
        return found;
    }
}
