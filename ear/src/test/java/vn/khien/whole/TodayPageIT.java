package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The teacher's day. */
class TodayPageIT {

    @Test
    void leadsToTheRollOfTheNextSession() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            ClassSheet sheet = ClassSheet.planned(admin, "6A", 0);
            try (Guest teacher = Guest.signedIn("HOMEROOM", 360)) {
                teacher.open("/today");
                assertThat(teacher.heading()).contains("hôm nay còn");

                teacher.page().locator("main a.btn-main").click();

                teacher.page().waitForURL("**/attendance/roll.xhtml?sheet=*");
                assertThat(new RollPage(teacher).names()).isNotEmpty();
            }
            sheet.callOff(admin);
        }
    }

    @Test
    void showsHowFarTheOwnClassIsAndWhereTheNamesStand() {
        try (Guest teacher = Guest.signedIn("HOMEROOM", 360)) {
            teacher.open("/today");

            assertThat(teacher.page().locator("main")).containsText("Lớp 6A, Học kỳ I");
            teacher.link("em chưa xong").first().click();

            teacher.page().waitForURL("**/statistics/people.xhtml?*state=OPEN*");
            assertThat(new PeoplePage(teacher).names()).isNotEmpty();
        }
    }

    @Test
    void takesNoSessionWithoutATopicOrOnADayThatIsNone() {
        try (Guest teacher = Guest.signedIn("HOMEROOM", 360)) {
            refuses(
                    teacher.reading("vi"),
                    "Chủ đề: ",
                    "Ngày: Ngày 31/02/2026 không có thật. Nhập theo mẫu 23/11/2026.",
                    "Bắt đầu lúc: Giờ 25:00 không đọc được. Nhập theo mẫu 7:15.");
            refuses(
                    teacher.reading("en"),
                    "Topic: ",
                    "There is no day 31/02/2026. Enter one like 23/11/2026.",
                    "The time 25:00 cannot be read. Enter one like 7:15.");
        }
    }

    private static void refuses(Guest teacher, String... sentences) {
        teacher.open("/today");
        teacher.page().locator("#new").click();
        Page page = teacher.page();
        page.locator("[id$='more'] > summary").click();
        teacher.field("session:topic").fill("");
        teacher.field("session:day").fill("31/02/2026");
        teacher.field("session:startsAt").fill("25:00");
        teacher.field("session:make").click();

        for (String sentence : sentences) {
            assertThat(page.locator("main .messages")).containsText(sentence);
        }
        // What was typed is still there, in the open form.
        assertThat(teacher.field("session:day")).hasValue("31/02/2026");
        assertThat(teacher.field("session:day")).isVisible();
    }

    @Test
    void saysWhatComesWhenThereIsNone() {
        try (Guest teacher = Guest.signedIn("TEACHER", 360)) {
            teacher.open("/today");
            assertThat(teacher.page().locator("main .empty")).containsText("Khi nhà trường lên kế hoạch");

            teacher.reading("en").open("/today");
            assertThat(teacher.page().locator("main .empty")).containsText("When the school plans");
        }
    }

    @Test
    void canBeReachedByKeysAlone() {
        try (Guest teacher = Guest.signedIn("HOMEROOM", 1280)) {
            teacher.open("/today");
            teacher.page().keyboard().press("Tab");
            assertThat(teacher.page().locator("a.skip")).isFocused();
            teacher.page().keyboard().press("Enter");

            teacher.page().keyboard().press("Tab");

            assertThat(teacher.page().evaluate("() => document.querySelector('main').contains(document.activeElement)"))
                    .isEqualTo(true);
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest teacher = Guest.signedIn("HOMEROOM", 1280)) {
            Accessibility.check(teacher, "/today");
            Accessibility.check(teacher.reading("en"), "/today");
            teacher.sized(360).open("/today");
            teacher.page().locator("#new").click();
            teacher.page().locator("[id$='more'] > summary").click();
            assertThat(Accessibility.violations(teacher.page(), "new session")).isEmpty();
        }
    }
}
