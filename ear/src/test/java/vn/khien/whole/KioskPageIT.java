package vn.khien.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KioskPageIT {
    private static final String[] SECRET = {"Cá", "Mặt trời", "Diều"};
    private static final String[] OTHER = {"Cá", "Mặt trời", "Táo"};

    private final RunningKhien khien = RunningKhien.here();
    private final DemoAccount teacher = khien.accounts().stream()
            .filter(account -> account.login().equals("chunhiem.hoasen"))
            .findFirst()
            .orElseThrow();

    @Test
    void leadsAChildFromTheNameToTheDutiesAndBack() {
        choose(1);
        try (Guest device = Guest.at(1280)) {
            KioskScreen.opened(device, teacher);
            assertThat(device.open("/today")).isEqualTo(200);
            assertThat(device.page().url()).contains("/sign-in");
            KioskScreen kiosk = KioskScreen.of(device);
            assertThat(kiosk.names()).hasSizeGreaterThan(20).allSatisfy(name -> assertThat(
                            name.split("\n", -1)[0].split(" ", -1))
                    .hasSizeLessThanOrEqualTo(2));
            Pictures.take(device, "kiosk-names");

            kiosk.tapName(1).tap(SECRET[0], SECRET[0], SECRET[1]);
            assertThat(kiosk.ticks()).isEqualTo(2);
            Pictures.take(device, "kiosk-pictures");
            kiosk.tap(SECRET[2]);
            device.page().waitForURL("**/home");
            assertThat(device.page().context().cookies().stream().filter(cookie -> cookie.name.equals("kiosk")))
                    .allSatisfy(cookie -> assertThat(cookie.httpOnly).isTrue());

            assertThat(device.page()
                            .request()
                            .post(
                                    "/api/v1/tokens",
                                    RequestOptions.create()
                                            .setHeader("X-Requested-With", "test")
                                            .setHeader("Content-Type", "application/json")
                                            .setData("{}"))
                            .status())
                    .isEqualTo(403);

            device.link("Về đầu").click();
            device.page().waitForURL("**/kiosk");
            assertThat(device.page().request().get("/api/v1/me").status()).isEqualTo(401);
        }
    }

    @Test
    void givesTheNextChildACleanDevice() {
        choose(2);
        try (Guest device = Guest.at(1280)) {
            KioskScreen kiosk = KioskScreen.opened(device, teacher).tapName(2).tap(SECRET);
            device.page().waitForURL("**/home");

            assertThat(KioskScreen.of(device).names()).isNotEmpty();

            assertThat(device.page().request().get("/api/v1/me").status()).isEqualTo(401);
            assertThat(kiosk.ticks()).isZero();
        }
    }

    @Test
    void goesBackToTheNamesAfterThreeMinutesOfNothing() {
        choose(3);
        try (Guest device = Guest.at(1280)) {
            KioskScreen kiosk = KioskScreen.opened(device, teacher);
            device.page().clock().install();
            kiosk.tapName(3).tap(SECRET);
            device.page().waitForURL("**/home");

            device.page().clock().fastForward(179_000);
            assertThat(device.page().url()).endsWith("/home");
            device.page().clock().fastForward(2_000);

            device.page().waitForURL("**/kiosk");
            assertThat(device.page().request().get("/api/v1/me").status()).isEqualTo(401);
        }
    }

    @Test
    void locksAfterFiveWrongTriesAndATeacherUnlocksWithTheOwnPhone() {
        String child = choose(4);
        try (Guest device = Guest.at(1280);
                Guest phone = Guest.at(360)) {
            KioskScreen kiosk = KioskScreen.opened(device, teacher).tapName(4);
            List<List<String>> orders = new ArrayList<>(List.of(kiosk.pictures()));
            for (int left = 4; left > 0; left--) {
                kiosk.tap(OTHER);
                device.page().getByText("Còn " + left + " lần").waitFor();
                assertThat(kiosk.alert()).contains("Gần đúng rồi");
                orders.add(kiosk.pictures());
            }
            assertThat(orders.stream().distinct().count()).isGreaterThan(1);
            Pictures.take(device, "kiosk-wrong");
            kiosk.tap(OTHER);
            device.page().getByText("mình nghỉ một chút").waitFor();
            assertThat(kiosk.alert()).contains("Thầy cô mở khóa");

            phone.signIn(teacher);
            phone.open(pictures());
            Pictures.take(phone, "pictures-phone");
            phone.link(child).click();
            phone.field("unlocking:unlock").click();
            phone.page().getByText("Đã mở khóa cho " + child).waitFor();

            KioskScreen.of(device).tapName(4).tap(SECRET);
            device.page().waitForURL("**/home");
        }
    }

    @Test
    void isClosedByTheTeacherFromAfarTogetherWithWhoeverUsesIt() {
        choose(5);
        try (Guest device = Guest.at(1280);
                Guest phone = Guest.at(360)) {
            KioskScreen.opened(device, teacher).tapName(5).tap(SECRET);
            device.page().waitForURL("**/home");
            phone.signIn(teacher);
            phone.open("/kiosks");
            while (phone.button("Đóng máy").count() > 0) {
                phone.button("Đóng máy").first().click();
                phone.page().getByText("Đã đóng máy").waitFor();
                phone.open("/kiosks");
            }

            device.open("/home");

            assertThat(device.page().url()).endsWith("/kiosk");
            assertThat(device.heading()).isEqualTo("Máy này chưa mở");
            assertThat(KioskScreen.of(device).names()).isEmpty();
        }
    }

    @Test
    void showsNoNameOnADeviceThatNoTeacherOpened() {
        try (Guest stranger = Guest.at(360)) {
            assertThat(stranger.open("/kiosk?n=1")).isEqualTo(200);

            assertThat(stranger.heading()).isEqualTo("Máy này chưa mở");
            assertThat(stranger.page().locator(".names, #pins").count()).isZero();
        }
    }

    @Test
    void drawsPicturesToPrintForThoseWhoHaveNone() {
        try (Guest desk = Guest.at(1280)) {
            desk.signIn(teacher);
            desk.open(pictures());
            desk.field("missing:draw").click();
            desk.page().locator(".slips > li").first().waitFor();

            assertThat(desk.page()
                            .locator(".slips > li")
                            .first()
                            .locator(".drawn > li")
                            .count())
                    .isEqualTo(3);
            assertThat(desk.field("missing:draw").count()).isZero();
            Pictures.take(desk, "pictures-drawn");
        }
    }

    @Test
    void holdsSixtyNamesOnEveryScreen() {
        try (Guest device = Guest.at(360)) {
            KioskScreen.opened(device, teacher);
            device.page()
                    .evaluate(
                            """
                    () => {
                      const names = document.querySelector('.names');
                      while (names.children.length < 60) names.append(names.firstElementChild.cloneNode(true));
                      [...names.querySelectorAll('.big')].slice(0, 4).forEach(one => { one.firstChild.data = 'Nghiêng Khuếch'; });
                    }""");
            for (int width : new int[] {360, 1280}) {
                device.sized(width);
                assertThat(Accessibility.violations(device.page(), "60 names at " + width))
                        .isEmpty();
            }
            Pictures.take(device.sized(360), "kiosk-phone");
        }
    }

    @Test
    void canBeUsedByEverybody() {
        choose(6);
        try (Guest device = Guest.at(1280);
                Guest desk = Guest.at(1280);
                Guest closed = Guest.at(360)) {
            KioskScreen.opened(device, teacher);
            desk.signIn(teacher);
            String child = pictures() + "&pupil=" + pupil(6).get("id").asText();
            for (String language : List.of("vi", "en")) {
                Accessibility.check(device.reading(language), "/kiosk");
                Accessibility.check(device.reading(language), "/kiosk?n=6");
                Accessibility.check(desk.reading(language), "/kiosks");
                Accessibility.check(desk.reading(language), pictures());
                Accessibility.check(desk.reading(language), child);
                Accessibility.check(closed.reading(language), "/kiosk");
            }
            device.reading("vi").sized(360).open("/kiosk?n=6");
            Pictures.take(device, "kiosk-pictures-phone");
            desk.reading("vi").sized(1280).open("/kiosks");
            Pictures.take(desk, "kiosks");
            desk.open(child);
            Pictures.take(desk, "pictures-child");
        }
    }

    /** The teacher chooses the secret of one child in the order of the list, and says who it is. */
    private String choose(int number) {
        JsonNode pupil = pupil(number);
        try (Guest desk = Guest.at(1280)) {
            desk.signIn(teacher);
            desk.open(pictures() + "&pupil=" + pupil.get("id").asText());
            for (String picture : SECRET) {
                desk.page()
                        .getByLabel(picture, new Page.GetByLabelOptions().setExact(true))
                        .check();
            }
            desk.field("choosing:choose").click();
            desk.page().getByText("Đã đổi hình của").waitFor();
        }
        return pupil.get("fullName").asText();
    }

    private JsonNode pupil(int number) {
        return Caller.signedIn(teacher)
                .get("/api/v1/units/" + teacher.unitId() + "/people?position=PUPIL")
                .json()
                .get("rows")
                .get(number - 1);
    }

    private String pictures() {
        return "/access/pictures.xhtml?unit=" + teacher.unitId();
    }
}
