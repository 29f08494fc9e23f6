package vn.khien.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CertificatesPageIT {
    @Test
    void saysWhatToDoWhenThereIsNone() {
        try (Guest learner = Guest.signedIn("CITY_VIEWER", 360)) {
            learner.open("/certificates");

            assertThat(learner.page().locator("main").innerText()).contains("Chưa có giấy chứng nhận nào");
            assertThat(learner.link("Xem việc cần học").getAttribute("href")).endsWith("/home");
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest learner = Guest.signedIn("CITY_VIEWER", 1280)) {
            Accessibility.check(learner, "/certificates");
            Accessibility.check(learner.reading("en"), "/certificates");
        }
    }
}
