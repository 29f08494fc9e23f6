package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The tree of units as of a day, finding a name, and a change that is seen, recorded and undone. */
class UnitPagesIT {
    private static final String UNIT = "/organisation/unit.xhtml";
    private static final String CHANGE = "/organisation/change.xhtml";
    private static final String CHANGES = "/organisation/changes.xhtml";
    private static final String SCHOOL = "Trường THCS Nguyễn Trãi";

    @Test
    void leadsFromTheCityDownToAClass() {
        try (Guest operator = Guest.signedIn("SYS_ADMIN", 1280).strict()) {
            operator.open(UNIT);
            operator.page()
                    .locator("main a.line", withText("phường Bến Sông"))
                    .first()
                    .click();
            operator.page().locator("main a.line", withText(SCHOOL)).first().click();
            operator.page().locator("main a.line", withText("6A")).first().click();

            assertThat(operator.heading()).startsWith("6A");
            assertThat(operator.page().locator(".crumbs li")).hasCount(4);
        }
    }

    @Test
    void findsANameWithoutItsAccentsAndTellsWhereItBelongs() {
        try (Guest operator = Guest.signedIn("SYS_ADMIN", 360).strict()) {
            operator.open("/organisation/search.xhtml?name=nguyen+trai");

            assertThat(operator.page().locator("main a.line").first()).containsText(SCHOOL);
            assertThat(operator.page().locator("main a.line").first()).containsText("thuộc");
            operator.open("/organisation/search.xhtml?name=khongcotennay");
            assertThat(operator.page().locator("main")).containsText("Không có tên nào chứa");
        }
    }

    @Test
    void saysSoWhereTheUnitWasNotThereOnTheDay() {
        try (Guest operator = Guest.signedIn("SYS_ADMIN", 1280).strict()) {
            operator.open(UNIT + "?asOf=01/01/1990");

            assertThat(operator.page().locator("main")).containsText("Ngày 01/01/1990 không có đơn vị này");
        }
    }

    @Test
    void showsAChangeBeforeItIsRecordedAndUndoesItBeforeItsDay() {
        recordAndUndo("vi");
        recordAndUndo("en");
    }

    private static void recordAndUndo(String language) {
        String name = "Trường THCS Nguyễn Trãi mới " + language;
        try (Guest operator = Guest.signedIn("SYS_ADMIN", 1280).strict().reading(language)) {
            openChange(operator, "RENAME");
            operator.field("change:effectiveOn_input").fill("01/09/2030");
            operator.field("change:document").fill("12/QĐ-UBND ngày 01/7/2030");
            operator.field("change:name").fill(name);
            operator.field("change:preview").click();

            assertThat(operator.page().locator("main")).containsText(SCHOOL + " → " + name);
            Pictures.take(operator, "unit-change-" + language);
            operator.field("change:record").click();
            operator.page().waitForLoadState();
            Pictures.take(operator, "unit-changes-" + language);
            Locator recorded = operator.page().locator("main section.card", withText("12/QĐ-UBND ngày 01/7/2030"));
            Locator undo = recorded.filter(
                    new Locator.FilterOptions().setHas(operator.page().locator("details")));
            assertThat(undo).hasCount(1);

            undo.locator("summary").click();
            undo.locator("[type=submit]").click();

            assertThat(undo).hasCount(0);
            operator.open("/organisation/search.xhtml?name=nguyen+trai+moi");
            assertThat(operator.page().locator("main a.line")).hasCount(0);
        }
    }

    @Test
    void refusesToDissolveAUnitThatOthersStandBelowAndSaysWhatToDo() {
        refuse("vi", "đơn vị trực thuộc");
        refuse("en", "units still stand below");
    }

    private static void refuse(String language, String words) {
        try (Guest operator = Guest.signedIn("SYS_ADMIN", 360).strict().reading(language)) {
            openChange(operator, "ABOLISH");
            operator.field("change:document").fill("1/QĐ-UBND");
            operator.field("change:preview").click();

            assertThat(operator.page().locator("main")).containsText(words);
        }
    }

    @Test
    void letsOnlyTheOperatorRecordChanges() {
        for (String role : new String[] {"LEAD_AGENCY", "COMMUNE_OFFICER", "PRINCIPAL", "HOMEROOM", "PUPIL"}) {
            try (Guest guest = Guest.signedIn(role, 1280)) {
                assertThat(guest.open(CHANGE)).as(role).isEqualTo(403);
                assertThat(guest.open(CHANGE + "?id=" + school())).as(role).isEqualTo(403);
                assertThat(guest.open(CHANGES)).as(role).isEqualTo(403);
            }
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest operator = Guest.signedIn("SYS_ADMIN", 1280)) {
            for (String page : new String[] {
                UNIT, "/organisation/search.xhtml?name=truong", CHANGES, CHANGE + "?kind=SPLIT&id=" + school()
            }) {
                Accessibility.check(operator, page);
                Accessibility.check(operator.reading("en"), page);
                operator.reading("vi");
            }
        }
    }

    private static long school() {
        return RunningKhien.here().account("PRINCIPAL").unitId();
    }

    private static void openChange(Guest operator, String kind) {
        operator.open(CHANGE + "?id=" + school() + "&kind=" + kind);
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
