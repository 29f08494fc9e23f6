package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** Programmes, their campaigns, and the form of a new one. */
class ProgrammePagesIT {
    private static final String LIST = "/programme/programmes.xhtml";
    private static final String NEW = "/programme/new.xhtml";

    @Test
    void leadFromTheListToTheCampaignAndItsFigures() {
        try (Guest agency = Guest.signedIn("LEAD_AGENCY", 360)) {
            agency.open(LIST);
            assertThat(agency.heading()).matches("Đang mở [0-9]+ đợt");
            agency.page()
                    .locator("main a.line", new Page.LocatorOptions().setHasText("Học kỳ I"))
                    .first()
                    .click();
            agency.page().waitForURL("**/programme/campaign.xhtml?*");

            agency.link("Xem số liệu").click();

            agency.page().waitForURL("**/statistics/schools.xhtml?*");
        }
    }

    @Test
    void askOfAnAudienceOnlyWhatItNeeds() {
        try (Guest agency = Guest.signedIn("LEAD_AGENCY", 360)) {
            agency.open(NEW);
            Locator grade = agency.field("make:each:0:from");
            assertThat(grade).isHidden();

            agency.field("make:each:0:chosen").check();

            assertThat(grade).isVisible();
            assertThat(agency.field("make:each:1:rule")).isHidden();
        }
    }

    @Test
    void refuseAProgrammeForNobodyAndSayWhatToDo() {
        try (Guest agency = Guest.signedIn("LEAD_AGENCY", 360)) {
            refuse(agency.reading("vi"), "Còn 3 ô cần sửa", "Chọn ít nhất một đối tượng.");
            refuse(agency.reading("en"), "3 fields need a correction", "Choose at least one audience.");
        }
    }

    private static void refuse(Guest agency, String empty, String forNobody) {
        agency.open(NEW);
        agency.field("make:save").click();
        assertThat(agency.page().locator("main .messages")).containsText(empty);
        assertThat(agency.field("make:name")).hasAttribute("aria-invalid", "true");

        agency.field("make:name").fill("Chương trình thử");
        agency.field("make:code").fill("THU-" + System.nanoTime());
        agency.field("make:basis").fill("Kế hoạch thử");
        agency.field("make:save").click();

        assertThat(agency.page().locator("main .messages")).containsText(forNobody);
        assertThat(agency.field("make:name")).hasValue("Chương trình thử");
    }

    @Test
    void refuseACampaignWithoutATime() {
        try (Guest agency = Guest.signedIn("LEAD_AGENCY", 360)) {
            refuseTime(agency.reading("vi"), "Chọn một học kỳ, hoặc nhập cả hai ngày.", "31/02/2026");
            refuseTime(agency.reading("en"), "Choose a term, or give both days.", "31/02/2026");
        }
    }

    private static void refuseTime(Guest agency, String missing, String noDay) {
        agency.open(LIST);
        agency.page().locator("main h2 a").first().click();
        agency.field("planning:save").waitFor();
        agency.field("planning:term")
                .selectOption(new SelectOption()
                        .setIndex(
                                agency.field("planning:term").locator("option").count() - 1));
        agency.field("planning:save").click();
        assertThat(agency.page().locator("main .messages")).containsText(missing);

        agency.field("planning:from").fill(noDay);
        agency.field("planning:save").click();
        assertThat(agency.page().locator("main .messages")).containsText(noDay);
    }

    @Test
    void showASchoolWhatIsRequiredButNoFormToPlan() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            admin.open(LIST);
            admin.page().locator("main h2 a").first().click();

            assertThat(admin.page().locator("main table")).isVisible();
            assertThat(admin.field("planning:save")).hasCount(0);
            assertThat(admin.open(NEW)).isEqualTo(403);
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest agency = Guest.signedIn("LEAD_AGENCY", 1280)) {
            agency.open(LIST);
            String programme = agency.page().locator("main h2 a").first().getAttribute("href");
            String campaign = agency.page().locator("main a.line").first().getAttribute("href");
            for (String page : new String[] {LIST, NEW, programme, campaign}) {
                Accessibility.check(agency.reading("vi"), page);
            }
            Accessibility.check(agency.reading("en"), NEW);
            agency.sized(360).open(NEW);
            agency.field("make:each:0:chosen").check();
            assertThat(Accessibility.violations(agency.page(), "an audience concerned"))
                    .isEmpty();
        }
    }
}
