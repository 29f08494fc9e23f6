package vn.khien.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every answer carries, and what stands in when a page cannot be shown. */
class ProtectionIT {
    private static final String NUMBER = "KH-2311-0721-8F4C";

    private final RunningKhien khien = RunningKhien.here();

    @Test
    void sendsOnePolicyThatAllowsNoForeignScript() throws Exception {
        List<String> policies = khien.get("/sign-in").headers().allValues("Content-Security-Policy");

        assertThat(policies).hasSize(1);
        assertThat(policies.get(0)).contains("script-src 'self' 'nonce-").doesNotContain("unsafe");
    }

    @Test
    void neverUsesANonceTwice() throws Exception {
        assertThat(policy(khien.get("/sign-in"))).isNotEqualTo(policy(khien.get("/sign-in")));
    }

    @Test
    void keepsNoPageBehindTheBackButtonOfASharedMachine() throws Exception {
        HttpHeaders headers = khien.get("/sign-in").headers();

        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void letsTheLookBeKeptForAYear() throws Exception {
        try (Guest guest = Guest.at(360)) {
            guest.open("/sign-in");
            for (Object address : (List<?>) guest.page()
                    .evaluate("() => [...document.querySelectorAll('link[href]')].map(link => link.href)")) {
                HttpResponse<String> answer = khien.get(pathOf(address.toString()));
                assertThat(answer.statusCode()).as("%s", address).isEqualTo(200);
                assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                        .contains("max-age=31536000");
            }
        }
    }

    @Test
    void opensNoSessionForAPageThatNeedsNone() throws Exception {
        assertThat(khien.get("/sign-in").headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void readsTheNumberOfAnIncidentOutLoud() {
        try (Guest guest = Guest.at(360)) {
            assertThat(guest.open("/problem/incident?number=" + NUMBER + "&again=/sign-in"))
                    .isEqualTo(500);

            assertThat(guest.page().locator("#incident-number").innerText()).isEqualTo(NUMBER);
            assertThat(Accessibility.violations(guest.page(), "incident")).isEmpty();
        }
    }

    @Test
    void leadsNobodyAwayFromAPageOfOurs() {
        try (Guest guest = Guest.at(360)) {
            guest.open("/problem/expired?again=//elsewhere.example/");

            assertThat(guest.page().content()).doesNotContain("elsewhere.example");
        }
    }

    @Test
    void explainsAPageThatLayOpenTooLong() {
        try (Guest guest = Guest.at(360)) {
            Accessibility.check(guest, "/problem/expired?again=/sign-in");
        }
    }

    @Test
    void logsTheNumberThatAnUnforeseenFailureShows() {
        Caller.Answer broken = Caller.stranger().send("POST", "/sign-in.xhtml", "multipart/form-data", "x");

        assertThat(broken.status()).isEqualTo(500);
        Matcher number = Pattern.compile("KH-\\d{4}-\\d{4}-[0-9A-F]{4}").matcher(broken.text());
        assertThat(number.find()).isTrue();
        assertThat(khien.log()).contains(number.group() + " at POST /sign-in.xhtml");
    }

    @Test
    void keepsTheSessionsCookieFromScriptsAndOtherSites() {
        String cookie = signIn(Caller.stranger()).header("Set-Cookie");

        assertThat(cookie).startsWith("JSESSIONID=").contains("; HttpOnly").containsIgnoringCase("; SameSite=Lax");
    }

    @Test
    void renewsTheSessionAtEverySignIn() {
        Caller caller = Caller.stranger();
        String first = session(signIn(caller));
        String second = session(signIn(caller));

        assertThat(second).isNotEqualTo(first);
        assertThat(Caller.stranger().with("Cookie", first).get("/api/v1/me").status())
                .isEqualTo(401);
        assertThat(Caller.stranger().with("Cookie", second).get("/api/v1/me").status())
                .isEqualTo(200);
    }

    private Caller.Answer signIn(Caller caller) {
        DemoAccount account = khien.account("LEARNER");
        return caller.post("/api/v1/sign-in", Map.of("login", account.login(), "password", account.password()));
    }

    private static String session(Caller.Answer answer) {
        List<String> cookies = answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .toList();
        return cookies.get(cookies.size() - 1);
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    private static String pathOf(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }
}
