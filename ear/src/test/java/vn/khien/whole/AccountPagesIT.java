package vn.khien.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Those who manage accounts: links, roles, deputies and locks; the accounts of the demo city are afterwards as before. */
class AccountPagesIT {
    private static final String ACCOUNTS = "/access/accounts.xhtml";

    @Test
    void givesATeacherANewPasswordByALinkAndLocksThemOutAgain() {
        DemoAccount teacher = RunningKhien.here().account("TEACHER");
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280).strict();
                Guest invited = Guest.at(360).strict()) {
            openTeacher(admin);
            admin.page().locator("[data-opens=inviting]").click();
            admin.field("manage:again").click();
            assertThat(admin.page().locator("main")).containsText("Liên kết đặt mật khẩu");
            Pictures.take(admin, "account-link");
            String address = admin.page().locator("#address").inputValue();

            choosePassword(invited, address.substring(address.indexOf("/invitation/")), teacher);
            invited.signIn(teacher);
            Assertions.assertThat(invited.open("/today")).isEqualTo(200);

            openTeacher(admin);
            admin.page().locator("[data-opens=locking]").click();
            admin.field("manage:lock").click();
            assertThat(admin.page().locator("main")).containsText("Đã khóa tài khoản");
            invited.open("/today");
            Assertions.assertThat(invited.page().url()).contains("/sign-in");

            admin.field("manage:unlock").click();
            assertThat(admin.page().locator("main")).containsText("Đã mở khóa tài khoản");
            invited.signIn(teacher);
        }
    }

    private static void openTeacher(Guest admin) {
        admin.open(ACCOUNTS + "?name=le+quang+huy");
        admin.page().locator("tbody a").first().click();
        assertThat(admin.page().locator("h1")).hasText("Lê Quang Huy");
    }

    private static Page.LocatorOptions text(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static Locator.LocatorOptions optionText(String words) {
        return new Locator.LocatorOptions().setHasText(words);
    }

    private static void choosePassword(Guest invited, String path, DemoAccount teacher) {
        invited.open(path);
        assertThat(invited.page().locator("main")).containsText(teacher.login());
        fill(invited, "1234567890", "1234567890");
        assertThat(invited.page().locator("#problem")).containsText("quá dễ đoán");
        fill(invited, teacher.password(), teacher.password() + " ");
        assertThat(invited.page().locator("#problem")).containsText("chưa giống nhau");
        Pictures.take(invited, "password");
        Assertions.assertThat(Accessibility.violations(invited.page(), "a password to choose"))
                .isEmpty();
        fill(invited, teacher.password(), teacher.password());
        assertThat(invited.page().locator("h1")).hasText("Đã đặt mật khẩu");

        invited.open(path);
        assertThat(invited.page().locator("h1")).hasText("Liên kết này không còn dùng được");
    }

    private static void fill(Guest invited, String password, String again) {
        invited.field("choose:password").fill(password);
        invited.field("choose:again").fill(again);
        invited.field("choose:go").click();
    }

    @Test
    void saysInEnglishWhatALinkThatIsOverCannotDo() {
        try (Guest stranger = Guest.at(360).strict().reading("en")) {
            stranger.open("/invitation/khien_0000");

            assertThat(stranger.page().locator("h1")).hasText("This link does not work any more");
            Accessibility.check(stranger, "/invitation/khien_0000");
        }
    }

    @Test
    void appointsADeputyAndEndsItAndShowsWhyItRefuses() {
        try (Guest principal = Guest.signedIn("SYS_ADMIN", 1280).strict().reading("en")) {
            principal.open(ACCOUNTS + "?unit=" + school() + "&name=nguyen+thi+kim+oanh");
            principal.page().locator("tbody a").first().click();
            principal.page().locator("summary", text("Appoint a deputy")).click();
            Locator held = principal.field("deputy:held");
            held.selectOption(held.locator("option").nth(1).getAttribute("value"));
            principal.field("deputy:who").fill("khong.co.ai");
            principal.field("deputy:deputyBasis").fill("QĐ 15/QĐ-THCS");
            principal
                    .field("deputy:deputyTo_input")
                    .fill(principal.field("deputy:deputyFrom_input").inputValue());
            principal.field("deputy:go").click();
            assertThat(principal.page().locator("main")).containsText("no account named khong.co.ai");

            principal.page().locator("summary", text("Appoint a deputy")).click();
            held.selectOption(held.locator("option").nth(1).getAttribute("value"));
            principal.field("deputy:who").fill("giaovien");
            principal.field("deputy:go").click();
            assertThat(principal.page().locator("main")).containsText("The deputy is appointed");

            endDeputy(principal);
        }
    }

    private static void endDeputy(Guest principal) {
        principal.open(ACCOUNTS + "?unit=" + school() + "&name=le+quang+huy");
        assertThat(principal.page().locator("tbody")).containsText("standing in");
        principal.page().locator("tbody a").first().click();
        assertThat(principal.page().locator("main")).containsText("QĐ 15/QĐ-THCS");
        Pictures.take(principal, "account-deputy");
        principal.page().locator("summary", text("End a role")).click();
        Locator ended = principal.field("end:ended");
        ended.selectOption(
                ended.locator("option", optionText("Principal")).first().getAttribute("value"));
        principal.field("end:lastDay_input").fill(yesterday(principal));
        principal.field("end:go").click();
        assertThat(principal.page().locator("main")).containsText("The role is ended");
    }

    /** The day before the one that stands in the form. */
    private static String yesterday(Guest guest) {
        DateTimeFormatter written = DateTimeFormatter.ofPattern("dd/MM/yyyy");
        String today = guest.field("end:lastDay_input").inputValue();
        return LocalDate.parse(today, written).minusDays(1).format(written);
    }

    @Test
    void showsASchoolAdminOnlyTheOwnSchool() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280)) {
            long ward = RunningKhien.here().account("COMMUNE_OFFICER").unitId();
            Assertions.assertThat(admin.open(ACCOUNTS + "?unit=" + ward)).isEqualTo(403);
            Assertions.assertThat(admin.open("/access/account.xhtml?unit=" + school() + "&person=1"))
                    .isGreaterThanOrEqualTo(400);

            admin.open(ACCOUNTS + "?name=kim+oanh");
            admin.page().locator("tbody a").first().click();
            assertThat(admin.page().locator("main")).containsText("ở đây chỉ xem");
            assertThat(admin.field("manage:lock")).hasCount(0);
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280)) {
            Accessibility.check(admin, ACCOUNTS);
            Pictures.take(admin, "accounts");
            Pictures.take(admin.sized(360), "accounts-phone");
            admin.reading("en").open(ACCOUNTS + "?name=quang+huy");
            String person = admin.page().locator("tbody a").first().getAttribute("href");
            Accessibility.check(admin, person);
            Accessibility.check(admin.reading("vi"), person);
            for (Locator summary : admin.page().locator("main summary").all()) {
                summary.click();
            }
            Assertions.assertThat(Accessibility.violations(admin.page(), "open forms"))
                    .isEmpty();
            Pictures.take(admin.sized(360), "account-phone");
        }
    }

    private static long school() {
        return RunningKhien.here().account("SCHOOL_ADMIN").unitId();
    }
}
