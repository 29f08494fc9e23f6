package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Figures: first the answer, then what stands behind it, for those who may know it. */
class StatisticsPagesIT {
    private static final String OVERVIEW = "/statistics/overview.xhtml";
    private static final String SCHOOLS = "/statistics/schools.xhtml";
    private static final String SCHOOL = "/statistics/school.xhtml";

    @Test
    void drawHowManySchoolsHaveBegunAndSayItInATableToo() {
        try (Guest city = Guest.signedIn("CITY_VIEWER", 1280)) {
            city.open(OVERVIEW);
            assertThat(city.heading()).matches("[0-9.]+ trên [0-9.]+ trường đã tổ chức");
            assertThat(city.page().locator("svg.chart.only-l")).isVisible();
            assertThat(city.page().locator("svg.chart.only-s")).isHidden();

            Page page = city.page();
            int points = page.locator("svg.chart.only-l .pt").count();
            page.locator("section[aria-labelledby='trend'] summary").click();

            assertThat(page.locator("section[aria-labelledby='trend'] tbody tr"))
                    .hasCount(points);
            city.sized(360).open(OVERVIEW);
            assertThat(page.locator("svg.chart.only-s")).isVisible();
        }
    }

    @Test
    void putUnitsSideBySideWithAFigureInEveryCell() {
        try (Guest city = Guest.signedIn("CITY_VIEWER", 1280)) {
            city.open(SCHOOLS + "?by=WARD");
            Locator cells = city.page().locator(".heat tbody td.h");
            assertThat(cells.first()).isVisible();
            for (Locator cell : cells.all()) {
                assertThat(cell.innerText().strip()).matches("(?s)[0-9]+,[0-9]\u00a0%|-.*");
                assertThat(cell.getAttribute("class")).matches("h h[0-5]");
            }

            city.page().locator(".heat tbody th a").first().click();

            assertThat(city.page().locator("#figures")).isVisible();
        }
    }

    @Test
    void openEveryFigureDownToTheNamesOfTheOwnClassOnly() {
        try (Guest teacher = Guest.signedIn("HOMEROOM", 1280)) {
            teacher.open(SCHOOLS);
            SchoolsPage figures = new SchoolsPage(teacher);
            figures.follow(figures.rows().keySet().iterator().next());
            assertThat(new PeoplePage(teacher).names()).isNotEmpty();

            long school = RunningKhien.here().account("PRINCIPAL").unitId();
            assertThat(teacher.open(SCHOOLS + "?unit=" + school)).isEqualTo(403);
        }
    }

    @Test
    void openTheRateLikeEveryOtherFigureOfALine() {
        try (Guest city = Guest.signedIn("CITY_VIEWER", 1280)) {
            city.open(SCHOOLS);
            for (Locator line : city.page().locator("#figures tbody tr").all()) {
                boolean nobody = line.locator("td").first().innerText().strip().equals("0");
                assertThat(line.locator("td").nth(6).locator("a")).hasCount(nobody ? 0 : 1);
            }
        }
    }

    @Test
    void lookLikeFiguresOfTheLanguage() {
        try (Guest city = Guest.signedIn("CITY_VIEWER", 1280)) {
            city.open(SCHOOLS);
            assertThat(city.page().locator("#figures tfoot")).containsText("\u00a0%");

            city.reading("en").open(SCHOOLS);
            assertThat(city.page().locator("#figures tfoot").innerText()).matches("(?s).*[0-9]\\.[0-9]%.*");
        }
    }

    @Test
    void takeNoDayThatIsNone() {
        try (Guest city = Guest.signedIn("CITY_VIEWER", 360)) {
            for (String day : new String[] {"31/02/2026", "01/01/2099", "abc"}) {
                city.reading("vi").open(SCHOOLS);
                city.field("asOf").fill(day);
                city.page().locator("form.filters button").click();
                assertThat(city.page().locator("main .note")).containsText("Nhập theo mẫu 23/11/2026");

                city.reading("en").open(SCHOOLS + "?asOf=" + day);
                assertThat(city.page().locator("main .note")).containsText("Write it like 23/11/2026");
            }
        }
    }

    @Test
    void tellASchoolWhatIsMissingAndWhereTheNextStepIs() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280)) {
            admin.open(SCHOOL);
            assertThat(admin.page().locator("#waiting li").first()).isVisible();
            for (String next : admin.page().locator("#waiting a").all().stream()
                    .map(way -> way.getAttribute("href"))
                    .toList()) {
                assertThat(admin.open(next)).as(next).isEqualTo(200);
            }
            admin.reading("en").open(SCHOOL);
            for (String next : admin.page().locator("#waiting a, .tile a").all().stream()
                    .map(way -> way.getAttribute("href"))
                    .toList()) {
                assertThat(admin.open(next)).as(next).isEqualTo(200);
                assertThat(admin.page().locator("main .note.is-bad")).hasCount(0);
            }
        }
    }

    @Test
    void openNoNameAboveTheSchoolWithoutAReason() {
        try (Guest officer = Guest.signedIn("COMMUNE_OFFICER", 360)) {
            officer.open(SCHOOLS + "?by=CLASS");
            String people =
                    officer.page().locator("#figures tbody th a").first().getAttribute("href");

            officer.reading("vi").open(people);
            assertThat(officer.page().locator("#people")).hasCount(0);
            officer.field("open:show").click();
            assertThat(officer.page().locator("main .messages .note.is-bad")).containsText("Lý do");
            assertThat(officer.field("open:reason")).hasAttribute("aria-invalid", "true");

            officer.reading("en").open(people);
            officer.field("open:show").click();
            assertThat(officer.page().locator("main .messages .note.is-bad")).containsText("Reason");
            officer.field("open:reason").fill("Check for a letter");
            officer.field("open:show").click();
            assertThat(officer.page().locator("#people tbody th").first()).isVisible();
        }
    }

    @Test
    void sayWhyAListIsEmpty() {
        try (Guest teacher = Guest.signedIn("HOMEROOM", 360)) {
            String exempt = "/statistics/people.xhtml?unit="
                    + RunningKhien.here().account("HOMEROOM").unitId() + "&audience=OFFICIAL";
            teacher.open(exempt);
            assertThat(teacher.page().locator("main .empty")).containsText("Chọn trạng thái khác");

            teacher.reading("en").open(exempt);
            assertThat(teacher.page().locator("main .empty")).isVisible();
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest agency = Guest.signedIn("LEAD_AGENCY", 1280)) {
            for (String page : new String[] {OVERVIEW, SCHOOLS, SCHOOLS + "?by=WARD", SCHOOLS + "?by=AUDIENCE"}) {
                Accessibility.check(agency.reading("vi"), page);
            }
            Accessibility.check(agency.reading("en"), SCHOOLS + "?by=WARD");
        }
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280)) {
            long unit = RunningKhien.here().account("HOMEROOM").unitId();
            Accessibility.check(admin, SCHOOL);
            Accessibility.check(admin, "/statistics/people.xhtml?unit=" + unit);
            Accessibility.check(admin.reading("en"), SCHOOL);
        }
    }
}
