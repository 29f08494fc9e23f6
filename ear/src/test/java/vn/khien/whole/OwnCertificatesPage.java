package vn.khien.whole;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** One's own certificates. */
final class OwnCertificatesPage {
    private final Guest guest;

    private OwnCertificatesPage(Guest guest) {
        this.guest = guest;
    }

    static OwnCertificatesPage open(Guest guest) {
        guest.open("/certificates");
        return new OwnCertificatesPage(guest);
    }

    /** The certificate of a campaign, as it is read. */
    String read(String campaign) {
        return of(campaign).innerText();
    }

    String numberOf(String campaign) {
        return of(campaign).locator("dd").first().innerText();
    }

    /** The code in groups, as printed. */
    String codeOf(String campaign) {
        return of(campaign).locator("dd a").innerText();
    }

    CertificatePaper download(String campaign) {
        Download download = guest.page()
                .waitForDownload(() -> of(campaign).locator("a.btn-main").click());
        try (InputStream content = download.createReadStream()) {
            return new CertificatePaper(download.suggestedFilename(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Locator of(String campaign) {
        return guest.page().locator("article", new Page.LocatorOptions().setHasText(campaign));
    }
}
