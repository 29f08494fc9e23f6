package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The roll of a class on a phone: everybody present, a tap for whoever is not, and nothing lost on the way. */
class RollPageIT {
    /** A class that no demo pupil is in. */
    private static final String CLASS = "8B";

    /** The day before, so that the days of others stay as they are. */
    private static final int YESTERDAY = 1;

    private static final double THUMB = 48;
    /** Holds what is sent back for longer than anybody waits in silence. */
    private static final String SLOWLY =
            """
            () => {
              const send = window.fetch;
              window.fetch = (where, what) => new Promise(done => setTimeout(() => done(send(where, what)), 7000));
            }""";

    @Test
    void opensWithEverybodyPresentAndCountsWhoIsNot() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            RollPage roll = open(admin, ClassSheet.planned(admin, CLASS, YESTERDAY));
            List<String> names = roll.names();
            int all = names.size();
            assertThat(roll.tally())
                    .contains("%d/%d có mặt".formatted(all, all))
                    .contains("0 vắng, 0 muộn");

            roll.absent(names.get(0)).marked(names.get(1), "Có phép").marked(names.get(2), "Muộn");

            assertThat(roll.tally())
                    .contains("%d/%d có mặt".formatted(all - 2, all))
                    .contains("2 vắng, 1 muộn");
            roll.sent();
            admin.open(admin.page().url());
            assertThat(new RollPage(admin).tally()).contains("2 vắng, 1 muộn");
        }
    }

    @Test
    void keepsEveryTapOnTheDeviceUntilTheNetworkIsBack() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            ClassSheet sheet = ClassSheet.planned(admin, CLASS, YESTERDAY);
            RollPage roll = open(admin, sheet);
            admin.page().context().setOffline(true);

            roll.absent(roll.names().get(0));

            assertThat(admin.page().locator("#sync")).containsText("Đã lưu trên máy");
            assertThat(admin.page().locator("#sync")).containsText("chờ mạng để gửi");
            assertThat(stateOf(admin, sheet)).isEqualTo("0");
            admin.page().context().setOffline(false);
            roll.sent();
            assertThat(stateOf(admin, sheet)).isEqualTo("1");
        }
    }

    @Test
    void saysWhenTheNetworkIsSlow() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            saysWhenSlow(admin.reading("vi"), "mạng chậm, vẫn đang gửi");
            saysWhenSlow(admin.reading("en"), "slow network, still sending");
        }
    }

    private static void saysWhenSlow(Guest admin, String words) {
        RollPage roll = open(admin, ClassSheet.planned(admin, CLASS, YESTERDAY));
        admin.page().evaluate(SLOWLY);

        roll.absent(roll.names().get(0));

        assertThat(admin.page().locator("#sync")).containsText(words);
        roll.sent();
    }

    @Test
    void asksOnceWhenNobodyIsAwayAndTakesNoCorrectionWithoutAReason() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            refusesWithoutReason(admin.reading("vi"), "đều có mặt", "Sửa sau khi chốt", "Ghi lý do sửa rồi lưu.");
            refusesWithoutReason(admin.reading("en"), "are present", "Correct it", "Give the reason, then save.");
        }
    }

    private static void refusesWithoutReason(Guest admin, String question, String correct, String refusal) {
        RollPage roll = open(admin, ClassSheet.planned(admin, CLASS, YESTERDAY));
        assertThat(roll.closing()).contains(question);
        roll.confirm();

        admin.button(correct).click();
        roll.absent(roll.names().get(0));
        roll.closing();
        admin.page().locator("#close-now").click();

        assertThat(admin.page().locator("#notice")).containsText(refusal);
        assertThat(admin.page().locator("#reason")).isFocused();
    }

    @Test
    void isForOneThumb() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            RollPage roll = open(admin, ClassSheet.planned(admin, CLASS, YESTERDAY));
            roll.absent(roll.names().get(0));
            Page page = admin.page();

            for (Locator target : page.locator(".tap, .why label, .seg a, .icon-btn, .roll-foot .btn, .roll-ways a")
                    .all()) {
                assertThat(target.boundingBox().height)
                        .as("%s", target.innerText())
                        .isGreaterThanOrEqualTo(THUMB);
            }
        }
    }

    @Test
    void canBeTakenWithoutAMouse() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280)) {
            RollPage roll = open(admin, ClassSheet.planned(admin, CLASS, YESTERDAY));
            List<String> names = roll.names();
            while (!Boolean.TRUE.equals(
                    admin.page().evaluate("() => document.activeElement.matches('.tap > input')"))) {
                admin.page().keyboard().press("Tab");
            }

            admin.page().keyboard().press("ArrowDown");
            admin.page().keyboard().press("k");
            admin.page().keyboard().press("ArrowDown");
            admin.page().keyboard().press("m");

            assertThat(roll.markOf(names.get(1))).contains("Vắng");
            assertThat(roll.markOf(names.get(2))).contains("Muộn");
        }
    }

    @Test
    void saysWhyAViewIsEmpty() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            saysWhyEmpty(admin.reading("vi"), "Không em nào vắng hay muộn.", "Danh sách không có em nào tên như vậy.");
            saysWhyEmpty(admin.reading("en"), "Nobody is away or late.", "Nobody of that name is on the roll.");
        }
    }

    private static void saysWhyEmpty(Guest admin, String nobodyAway, String nobodyFound) {
        open(admin, ClassSheet.planned(admin, CLASS, YESTERDAY));
        admin.page().locator("#see-absent").click();
        assertThat(admin.page().locator("#nobody")).hasText(nobodyAway);

        admin.page().locator("#see-names").click();
        admin.page().locator("#find").click();
        admin.page().locator("#wanted").fill("zzz");

        assertThat(admin.page().locator("#nobody")).hasText(nobodyFound);
    }

    @Test
    void showsTheFirstSquareOfAClassBelowItsHead() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            open(admin, ClassSheet.planned(admin, CLASS, YESTERDAY));

            admin.page().locator("#see-squares").click();

            Locator first = admin.page().locator("#squares .sq").first();
            double head = admin.page().locator(".roll-head").boundingBox().height;
            assertThat(first.boundingBox().y).isGreaterThanOrEqualTo(head);
        }
    }

    @Test
    void speaksTheOtherLanguageWithoutLosingATap() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            RollPage roll = open(admin, ClassSheet.planned(admin, CLASS, YESTERDAY));
            roll.absent(roll.names().get(0)).sent();

            admin.link("English").click();

            assertThat(admin.page().locator("#tally")).containsText("1 away, 0 late");
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            ClassSheet sheet = ClassSheet.planned(admin, CLASS, YESTERDAY);
            Accessibility.check(admin, sheet.path());
            Accessibility.check(admin.reading("en"), sheet.path());
            RollPage roll = open(admin.sized(360), sheet);
            roll.absent(roll.names().get(0));
            assertThat(Accessibility.violations(admin.page(), "somebody away")).isEmpty();
            roll.closing();
            assertThat(Accessibility.violations(admin.page(), "closing")).isEmpty();
            sheet.callOff(admin);
        }
    }

    @Test
    void tellsOfASheetThatIsNotThere() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360)) {
            assertThat(admin.open("/attendance/roll.xhtml?sheet=none")).isEqualTo(404);
            assertThat(admin.heading()).isEqualTo("Không có trang này");
            assertThat(admin.reading("en").open("/attendance/roll.xhtml?sheet=none"))
                    .isEqualTo(404);
            assertThat(admin.heading()).isEqualTo("There is no such page");
        }
    }

    private static RollPage open(Guest guest, ClassSheet sheet) {
        guest.open(sheet.path());
        return new RollPage(guest);
    }

    /** How many the server knows to be away. */
    private static String stateOf(Guest guest, ClassSheet sheet) {
        int away = 0;
        for (var mark : guest.api("/api/v1/sheets/" + sheet.uuid()).path("marks")) {
            away += mark.path("mark").asText().equals("UNEXCUSED") ? 1 : 0;
        }
        return Integer.toString(away);
    }
}
