package vn.khien.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class SignInPageIT {
    private final RunningKhien khien = RunningKhien.here();

    @Test
    void saysWhenItIsReady() throws Exception {
        HttpResponse<String> answer = khien.get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").contains("database");
    }

    @Test
    void describesItsCallsToOtherPrograms() throws Exception {
        HttpResponse<String> answer = khien.get("/openapi");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("openapi:").contains("/api/v1/sign-in");
    }

    @Test
    void tellsNothingOfTheServerBelow() throws Exception {
        HttpResponse<String> answer = khien.get("/sign-in");

        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void speaksVietnameseFirstAndEnglishOnRequest() {
        try (Guest guest = Guest.at(1280)) {
            guest.open("/sign-in");
            assertThat(guest.page().locator("html").getAttribute("lang")).isEqualTo("vi");
            String vietnamese = guest.heading();
            Pictures.take(guest, "sign-in");

            guest.link("English").click();

            assertThat(guest.page().locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(guest.heading()).isNotEqualTo(vietnamese);
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest guest = Guest.at(1280)) {
            Accessibility.check(guest, "/sign-in");
            Accessibility.check(guest.reading("en"), "/sign-in");
        }
    }
}
