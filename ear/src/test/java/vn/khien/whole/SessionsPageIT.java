package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The school's sessions, and which class has not closed. */
class SessionsPageIT {
    private static final String SESSIONS = "/attendance/sessions.xhtml";

    @Test
    void saysWhichClassHasNotClosedAndLeadsToItsRoll() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            ClassSheet sheet = ClassSheet.planned(admin, "7A", 0);
            admin.open(SESSIONS);
            assertThat(admin.heading()).contains("lớp chưa chốt điểm danh hôm nay");

            admin.page().locator("main a[href*='" + sheet.uuid() + "']").first().click();

            assertThat(new RollPage(admin).names()).isNotEmpty();
            sheet.callOff(admin);
        }
    }

    @Test
    void leadsToTheFormOfANewSessionWhichStandsOpen() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            admin.open(SESSIONS);

            admin.link("Tạo buổi mới").first().click();

            assertThat(admin.field("session:make")).isVisible();
        }
    }

    @Test
    void saysWhatIsWrongWithADayAndShowsTheWeekInstead() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            for (String wrong : new String[] {"?from=31/02/2026", "?from=20/11/2026&to=10/11/2026"}) {
                assertThat(admin.reading("vi").open(SESSIONS + wrong)).isEqualTo(200);
                assertThat(admin.page().locator("main .messages .note.is-bad")).containsText("/2026");

                assertThat(admin.reading("en").open(SESSIONS + wrong)).isEqualTo(200);
                assertThat(admin.page().locator("main .messages .note.is-bad")).containsText("/2026");
            }
        }
    }

    @Test
    void saysWhatToDoOnDaysWithoutASession() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            admin.open(SESSIONS + "?from=01/01/2026&to=07/01/2026");
            assertThat(admin.page().locator("main .empty")).containsText("Không có buổi nào trong những ngày này");
            assertThat(admin.page().locator("main .empty a")).isVisible();

            admin.reading("en").open(SESSIONS + "?from=01/01/2026&to=07/01/2026");
            assertThat(admin.page().locator("main .empty")).containsText("No session on these days");
        }
    }

    @Test
    void namesNoChildToTheCity() {
        try (Guest city = Guest.signedIn("LEAD_AGENCY", 1280)) {
            assertThat(city.open(SESSIONS + "?from=01/08/2026&to=31/12/2026")).isEqualTo(200);

            assertThat(city.page().locator("main a[href*='roll.xhtml']")).hasCount(0);
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280)) {
            Accessibility.check(admin, SESSIONS + "?from=01/08/2026&to=31/12/2026");
            Accessibility.check(admin.reading("en"), SESSIONS + "?from=01/01/2026&to=07/01/2026");
        }
    }
}
