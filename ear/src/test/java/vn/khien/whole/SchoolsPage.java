package vn.khien.whole;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of a campaign, line by line, for a wide screen. */
final class SchoolsPage {
    /** The columns of the table after the name. */
    enum Column {
        ENROLLED(0),
        NOT_STARTED(1),
        IN_PROGRESS(2),
        COMPLETED(3),
        EXEMPT(4),
        OVERDUE(5),
        RATE(6),
        PEOPLE(7),
        SESSIONS(8),
        ATTENDANCES(9);

        private final int cell;

        Column(int cell) {
            this.cell = cell;
        }
    }

    private final Guest guest;

    SchoolsPage(Guest guest) {
        this.guest = guest;
        guest.page().locator("#figures").waitFor();
    }

    static SchoolsPage open(Guest guest, long campaign, long unit, String by) {
        guest.open("/statistics/schools.xhtml?campaign=" + campaign + "&unit=" + unit + "&by=" + by);
        return new SchoolsPage(guest);
    }

    /** Only the figures of an audience, by its code; an empty one for all. */
    SchoolsPage of(String audience) {
        guest.field("audience").selectOption(audience);
        guest.page().locator("form.filters button").click();
        guest.page().waitForURL("**/schools.xhtml?*audience=" + audience + "*");
        return new SchoolsPage(guest);
    }

    Map<String, FigureRow> rows() {
        Map<String, FigureRow> rows = new LinkedHashMap<>();
        for (Locator line : guest.page().locator("#figures tbody tr").all()) {
            String name = line.locator("th a").innerText();
            rows.put(name, FigureRow.of(name, line.locator("td").allInnerTexts()));
        }
        return rows;
    }

    FigureRow row(String name) {
        FigureRow found = rows().get(name);
        if (found == null) {
            throw new AssertionError("No line " + name);
        }
        return found;
    }

    FigureRow total() {
        Locator line = guest.page().locator("#figures tfoot tr");
        return FigureRow.of("total", line.locator("td").allInnerTexts());
    }

    /** Opens what stands behind a figure. */
    void follow(String name, Column column) {
        line(name).locator("td").nth(column.cell).locator("a").click();
        guest.page().waitForLoadState();
    }

    /** Opens what stands below a line. */
    void follow(String name) {
        line(name).locator("th a").click();
        guest.page().waitForLoadState();
    }

    private Locator line(String name) {
        return guest.page()
                .locator(
                        "#figures tbody tr",
                        new Page.LocatorOptions()
                                .setHas(guest.page().locator("th a", new Page.LocatorOptions().setHasText(name))))
                .first();
    }

    List<String> links() {
        return guest.page().locator("#figures td a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }
}
