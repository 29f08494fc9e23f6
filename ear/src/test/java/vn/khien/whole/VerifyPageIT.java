package vn.khien.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class VerifyPageIT {
    /** Well made, but nobody holds it. */
    private static final String FREE_CODE = "7KQ4M2XW9U";

    @Test
    void asksAStrangerForTheCodeInBothLanguages() {
        try (Guest stranger = Guest.at(360)) {
            stranger.open("/verify");
            assertThat(stranger.heading()).isEqualTo("Tra cứu giấy chứng nhận");

            stranger.reading("en").open("/verify");
            assertThat(stranger.heading()).isEqualTo("Check a certificate");
        }
    }

    @Test
    void answersAMistypedCodeLikeOneThatNobodyHolds() {
        try (Guest stranger = Guest.at(360)) {
            stranger.open("/verify/" + FREE_CODE);
            String free = stranger.page().locator("main .note").innerText();

            stranger.open("/verify");
            stranger.page().locator("#code").fill("7kq4 m2xw 00");
            stranger.button("Tra cứu").click();

            assertThat(stranger.heading()).isEqualTo("Không có trong sổ");
            assertThat(stranger.page().locator("main .note").innerText()).isEqualTo(free);
        }
    }

    @Test
    void answersProgramsAlikeToo() throws Exception {
        HttpResponse<String> free = RunningKhien.here().get("/api/v1/verify/" + FREE_CODE);
        HttpResponse<String> mistyped = RunningKhien.here().get("/api/v1/verify/7KQ4M2XW00");

        assertThat(free.statusCode()).isEqualTo(404);
        assertThat(free.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(free.body()).contains("\"code\":\"NOT_FOUND\"").isEqualTo(mistyped.body());
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest stranger = Guest.at(1280)) {
            Accessibility.check(stranger, "/verify");
            Accessibility.check(stranger, "/verify/" + FREE_CODE);
        }
    }
}
