package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The people of a school, the file of one of them, and moves that are recorded and taken back. */
class PeoplePagesIT {
    private static final String LIST = "/people/list.xhtml";
    private static final String PERSON = "/people/person.xhtml?id=";
    private static final String MOVE = "/people/move.xhtml?id=";
    private static final String EXPECTED = "/people/expected.xhtml";

    @Test
    void findsSomebodyWithoutAccentsAndOpensTheFile() {
        JsonNode pupil = pupil(3);
        String name = pupil.get("fullName").asText();
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360).strict()) {
            admin.open(LIST);
            admin.field("search").fill(plain(name));
            admin.page().locator("main form[role=search] button").click();
            admin.page().locator("#people tbody a", withText(name)).first().click();

            assertThat(admin.heading()).isEqualTo(name);
            assertThat(admin.page().locator("#stays")).isVisible();
        }
    }

    @Test
    void listsSixtyOnAPageWithTheGivenNamesInOrder() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280).strict()) {
            admin.open(LIST);

            assertThat(admin.page().locator("#people tbody tr")).hasCount(60);
            Pictures.take(admin, "people-1280");
            admin.page().locator("main nav a[href*='page=1']").click();
            assertThat(admin.page().locator("#people tbody tr").first()).isVisible();
            admin.sized(360).reading("en").open(LIST);
            Pictures.take(admin, "people-360-en");
        }
    }

    @Test
    void recordsAChangeOfClassAndTakesItBack() {
        changeAndUndo("vi");
        changeAndUndo("en");
    }

    private static void changeAndUndo(String language) {
        long id = pupil(5).get("id").asLong();
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 360).strict().reading(language)) {
            admin.open(MOVE + id + "&sort=CLASS");
            Pictures.take(admin, "people-move-" + language);
            Locator classes = admin.field("move:toClass").locator("option");
            String other = classes.nth(1).innerText();
            admin.field("move:toClass").selectOption(classes.nth(1).getAttribute("value"));
            admin.field("move:change").click();
            admin.page().waitForURL("**/people/person.xhtml*");

            assertThat(admin.page().locator("section[aria-labelledby=stays]")).containsText(other);
            Pictures.take(admin, "person-" + language);
            admin.page().locator("main input[type=submit][name*=undo]").click();
            admin.page().locator("main .messages .note[role=status]").waitFor();

            assertThat(admin.page().locator("main input[type=submit][name*=undo]"))
                    .hasCount(0);
        }
    }

    @Test
    void sendsAPupilToAnotherSchoolAndCallsBack() {
        long id = pupil(7).get("id").asLong();
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280).strict()) {
            admin.open(MOVE + id + "&sort=TRANSFER");
            admin.field("move:school").fill("khongcotruongnay");
            admin.field("move:find").click();
            assertThat(admin.page().locator("main")).containsText("Không tìm thấy nơi nào");
            admin.field("move:school").fill("HG-T01");
            admin.field("move:find").click();
            admin.field("move:transfer").click();
            admin.page().waitForURL("**/people/person.xhtml*");

            assertThat(admin.page().locator("section[aria-labelledby=moves]")).containsText("Chuyển đi");
            admin.page().locator("main input[type=submit][name*=undo]").click();
            admin.page().locator("main .messages .note[role=status]").waitFor();
        }
    }

    @Test
    void keepsAGivenNameThatIsNotTheLastWord() {
        JsonNode pupil = pupil(9);
        String name = pupil.get("fullName").asText();
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280).strict()) {
            for (String given : new String[] {name.split(" ", -1)[0], ""}) {
                admin.open(PERSON + pupil.get("id").asLong());
                admin.field("rename:givenName").fill(given);
                admin.field("rename:save").click();
                admin.page().locator("main .messages .note[role=status]").waitFor();
                String called = given.isEmpty() ? name.substring(name.lastIndexOf(' ') + 1) : given;
                assertThat(admin.page().locator("main .head")).containsText("Tên gọi: " + called + ".");
            }
        }
    }

    @Test
    void showsTheFormTeacherTheOwnClassOnlyAndLetsNobodyElseMovePeople() {
        long id = pupil(11).get("id").asLong();
        try (Guest teacher = Guest.signedIn("HOMEROOM", 360)) {
            assertThat(teacher.open(LIST)).isEqualTo(200);
            assertThat(teacher.open(LIST + "?id="
                            + RunningKhien.here().account("PRINCIPAL").unitId()))
                    .isEqualTo(403);
        }
        try (Guest teacher = Guest.signedIn("TEACHER", 1280)) {
            assertThat(teacher.open(PERSON + id)).isEqualTo(200);
            assertThat(teacher.page().locator("main form")).hasCount(0);
            assertThat(teacher.open(MOVE + id)).isEqualTo(403);
            assertThat(teacher.open(EXPECTED)).isEqualTo(403);
        }
        for (String role : new String[] {"LEAD_AGENCY", "COMMUNE_OFFICER", "DPO", "SYS_ADMIN", "PUPIL"}) {
            try (Guest guest = Guest.signedIn(role, 1280)) {
                assertThat(guest.open(LIST)).as(role).isEqualTo(403);
                assertThat(guest.open(PERSON + id)).as(role).isEqualTo(403);
            }
        }
    }

    @Test
    void keepsNumbersOfIdentityCardsOnlyWhereTheHeadChoseSo() {
        long id = pupil(15).get("id").asLong();
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280).strict();
                Guest head = Guest.signedIn("PRINCIPAL", 360).strict()) {
            admin.open(PERSON + id);
            assertThat(admin.page().locator("[id='identify:type'] option")).hasCount(3);

            head.open("/people/privacy.xhtml");
            Pictures.take(head, "people-privacy");
            head.field("privacy:keep").click();
            head.page().locator("main .messages .note[role=status]").waitFor();
            recordNumber(admin, id, "001315%06d".formatted(id % 1_000_000));

            Locator numbers = admin.page().locator("section[aria-labelledby=identifiers]");
            assertThat(numbers).containsText("•••••••••");
            Pictures.take(admin, "people-identifiers");
            assertThat(admin.page().content()).doesNotContain("001315");
            head.page().locator("button[data-opens=forgetting]").click();
            head.field("privacy:stop").click();
            head.page().locator("main .messages .note[role=status]").waitFor();
            admin.open(PERSON + id);
            assertThat(numbers).containsText("không lưu số");
        }
    }

    private static void recordNumber(Guest admin, long id, String number) {
        admin.open(PERSON + id);
        admin.page().locator("section[aria-labelledby=identifiers] summary").click();
        admin.field("identify:type").selectOption("NATIONAL_MARK");
        admin.field("identify:code").fill("123");
        admin.field("identify:record").click();
        assertThat(admin.page().locator("main .messages .note[role=alert]")).containsText("12 chữ số");
        admin.open(PERSON + id);
        admin.page().locator("section[aria-labelledby=identifiers] summary").click();
        admin.field("identify:type").selectOption("NATIONAL_MARK");
        admin.field("identify:code").fill(number);
        admin.field("identify:record").click();
        admin.page().locator("main .messages .note[role=status]").waitFor();
    }

    @Test
    void mergesTwoFilesAfterShowingWhatHappensAndPartsThemAgain() {
        mergeAndPart("vi", 17);
        mergeAndPart("en", 19);
    }

    private static void mergeAndPart(String language, int number) {
        JsonNode kept = pupil(number);
        JsonNode gone = pupil(number + 1);
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280).strict().reading(language)) {
            admin.open("/people/merge.xhtml?id=" + kept.get("id").asLong() + "&other="
                    + gone.get("id").asLong());
            Pictures.take(admin, "people-merge-" + language);
            admin.field("merge:reason").fill("Thử gộp rồi tách");
            admin.field("merge:do").click();
            admin.page().waitForURL("**/people/person.xhtml*");

            assertThat(admin.heading()).isEqualTo(kept.get("fullName").asText());
            assertThat(admin.page().locator("section[aria-labelledby=merges]"))
                    .containsText(gone.get("fullName").asText());
            admin.page().locator("main input[type=submit][name*=part]").click();
            admin.page().locator("main .messages .note[role=status]").waitFor();
            assertThat(admin.page().locator("main input[type=submit][name*=part]"))
                    .hasCount(0);
            assertThat(admin.open(PERSON + gone.get("id").asLong())).isEqualTo(200);
        }
    }

    @Test
    void canBeUsedByEverybody() {
        long id = pupil(13).get("id").asLong();
        long other = pupil(14).get("id").asLong();
        try (Guest head = Guest.signedIn("PRINCIPAL", 1280)) {
            Accessibility.check(head, "/people/privacy.xhtml");
        }
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280)) {
            for (String page : new String[] {
                LIST,
                LIST + "?left=1",
                LIST + "?search=khongai",
                PERSON + id,
                MOVE + id + "&sort=CLASS",
                MOVE + id + "&sort=TRANSFER",
                MOVE + id + "&sort=LEAVE",
                EXPECTED,
                "/people/doubles.xhtml",
                "/people/merge.xhtml?id=" + id + "&other=" + other
            }) {
                Accessibility.check(admin, page);
                Accessibility.check(admin.reading("en"), page);
                admin.reading("vi");
            }
        }
    }

    /** One of the school's pupils; unlike numbers keep the tests apart. */
    private static JsonNode pupil(int number) {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280)) {
            return admin.api("/api/v1/units/"
                            + RunningKhien.here().account("SCHOOL_ADMIN").unitId() + "/people?position=PUPIL&page=1")
                    .get("rows")
                    .get(number);
        }
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd');
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
