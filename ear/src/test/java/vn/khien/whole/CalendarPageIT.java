package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The terms of 2027-2028 are this test's alone: other pages show what the migrations set. */
class CalendarPageIT {
    private static final String PATH = "/organisation/calendar.xhtml";

    @Test
    void answersWhatTodayBelongsToInBothLanguages() {
        try (Guest operator = Guest.signedIn("SYS_ADMIN", 1280).strict()) {
            operator.open(PATH);
            assertThat(operator.heading()).contains("20");
            assertThat(operator.page().locator("#years tbody tr .chip")).hasCount(1);
            assertThat(operator.page().locator("#years thead")).containsText("Học kỳ II");

            operator.reading("en").open(PATH);
            assertThat(operator.page().locator("#years thead")).containsText("Term II");
        }
    }

    @Test
    void setsATermAndSaysWhatIsWrongWithOne() {
        try (Guest operator = Guest.signedIn("SYS_ADMIN", 360).strict()) {
            operator.open(PATH);
            save(operator, "2027-2028/1", "05/09/2027", "15/01/2028");
            assertThat(operator.page().locator(".messages")).containsText("Đã ghi ngày Học kỳ I năm học 2027-2028");
            assertThat(year(operator, "2027-2028")).containsText("05/09/2027 đến 15/01/2028");

            save(operator, "2027-2028/2", "10/01/2028", "31/05/2028");
            assertThat(operator.page().locator(".messages")).containsText("Học kỳ I phải kết thúc trước");

            save(operator, "2027-2028/2", "31/02/2028", "31/05/2028");
            assertThat(operator.page().locator("#setForm .wrong").first()).isVisible();

            operator.reading("en").open(PATH);
            save(operator, "2027-2028/1", "05/09/2026", "15/01/2028");
            assertThat(operator.page().locator(".messages")).containsText("lie within the school year");
        }
    }

    private static void save(Guest operator, String term, String from, String to) {
        operator.page().locator("[id='setForm:term']").selectOption(term);
        operator.page().locator("[id='setForm:from_input']").fill(from);
        operator.page().locator("[id='setForm:to_input']").fill(to);
        operator.page().locator("[id='setForm:save']").click();
        operator.page().waitForLoadState();
    }

    private static Locator year(Guest operator, String code) {
        return operator.page().locator("#years tbody tr:has-text('" + code + "')");
    }

    @Test
    void isNobodyElsesBusiness() {
        try (Guest lead = Guest.signedIn("LEAD_AGENCY", 1280)) {
            assertThat(lead.open(PATH)).isEqualTo(403);
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest operator = Guest.signedIn("SYS_ADMIN", 1280)) {
            Accessibility.check(operator, PATH);
            Accessibility.check(operator.reading("en"), PATH);
        }
    }
}
