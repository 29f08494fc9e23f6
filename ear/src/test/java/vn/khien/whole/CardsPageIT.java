package vn.khien.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class CardsPageIT {
    private static final String LONG_NAME = "Công Tằng Tôn Nữ Huyền Trân Bảo Khanh Nguyễn Phước Quỳnh Phương";

    private final RunningKhien khien = RunningKhien.here();

    @Test
    void printsTenCardsOnEachSheetAndNoEmptyOne() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280)) {
            CardsPage cards = CardsPage.open(admin, classWithoutAccounts(admin));
            cards.replaceAll();
            int made = cards.cards();
            Pictures.take(admin, "cards");

            assertThat(made).isGreaterThan(20);
            assertThat(sheets(admin)).isEqualTo((made + 9) / 10);
        }
    }

    /** The most that a class has, all with the longest names: no card grows, and none is torn in two. */
    @Test
    void printsSixtyLongNamesOnSixSheets() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280)) {
            CardsPage.open(admin, classWithoutAccounts(admin)).replaceAll();
            admin.page()
                    .evaluate(
                            """
                    name => {
                      const sheets = [...document.querySelectorAll('.card-sheet')];
                      const full = sheets[0];
                      sheets.slice(1).forEach(sheet => sheet.remove());
                      for (let i = 0; i < 5; i++) full.after(full.cloneNode(true));
                      document.querySelectorAll('.card-sheet li p > b:only-child').forEach(one => { one.textContent = name; });
                    }""",
                            LONG_NAME);
            assertThat(admin.page().locator(".card-sheet > li").count()).isEqualTo(60);

            assertThat(sheets(admin)).isEqualTo(6);
            admin.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Object outside = admin.page()
                    .evaluate(
                            """
                    () => [...document.querySelectorAll('.card-sheet > li')]
                        .filter(card => card.scrollHeight > card.clientHeight + 1 || card.scrollWidth > card.clientWidth + 1).length""");
            assertThat(outside).isEqualTo(0);
        }
    }

    @Test
    void replacesTheCardsOfAWholeClassAndSignsOutWhoHasAnOldOne() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280)) {
            CardsPage cards = CardsPage.open(admin, classWithoutAccounts(admin)).replaceAll();
            String pupil = cards.anyPupil();
            String before = cards.codeOf(pupil);
            Caller child = Caller.stranger();
            assertThat(signIn(child, before)).isEqualTo(204);
            assertThat(child.get("/api/v1/me").status()).isEqualTo(200);

            cards.replaceAll();

            assertThat(child.get("/api/v1/me").status()).isEqualTo(401);
            assertThat(signIn(Caller.stranger(), before)).isEqualTo(401);
            assertThat(signIn(Caller.stranger(), cards.codeOf(pupil))).isEqualTo(204);
        }
        try (Guest officer = Guest.signedIn("DPO", 1280)) {
            officer.open("/access/audit.xhtml?action=CARDS_REPLACED");
            assertThat(officer.page().locator("tbody").innerText()).contains("Cấp lại thẻ", "class/");
        }
    }

    @Test
    void asksBeforeAnyOldCardStopsWorking() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280)) {
            CardsPage cards = CardsPage.open(admin, classWithoutAccounts(admin)).replaceAll();
            String pupil = cards.anyPupil();
            String code = cards.codeOf(pupil);
            admin.page().locator("[data-opens=replacing]").click();
            assertThat(admin.page().locator("dialog[open]").innerText()).contains("hết hiệu lực ngay", "Giữ thẻ cũ");
            assertThat(Accessibility.violations(admin.page(), "/cards asking")).isEmpty();

            admin.button("Giữ thẻ cũ").click();

            assertThat(signIn(Caller.stranger(), code)).isEqualTo(204);
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest admin = Guest.signedIn("SCHOOL_ADMIN", 1280)) {
            String page = "/access/cards.xhtml?unit=" + classWithoutAccounts(admin);
            Accessibility.check(admin, page);
            Accessibility.check(admin.reading("en"), page);
            CardsPage.open(admin.sized(360), classWithoutAccounts(admin)).replaceAll();
            Pictures.take(admin, "cards-phone");
        }
    }

    private static int signIn(Caller caller, String code) {
        return caller.post("/api/v1/sign-in", Map.of("login", code, "password", code))
                .status();
    }

    /** A class of the school whose pupils nobody else signs in as. */
    private long classWithoutAccounts(Guest admin) {
        JsonNode pupils = admin.api(
                        "/api/v1/units/" + khien.account("SCHOOL_ADMIN").unitId() + "/people?position=PUPIL")
                .get("rows");
        long taken = khien.account("HOMEROOM").unitId();
        for (JsonNode pupil : pupils) {
            if (pupil.get("unitId").asLong() != taken) {
                return pupil.get("unitId").asLong();
            }
        }
        throw new AssertionError("All pupils are in one class");
    }

    /** How many sheets the browser prints, counted in the file that it would send to a printer. */
    private static int sheets(Guest guest) {
        byte[] file = guest.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        try (PDDocument paper = Loader.loadPDF(file)) {
            Files.write(Path.of("target", "pictures", "cards.pdf"), file);
            return paper.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
