package vn.khien.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecurityHeadersTest {
    @Test
    void allowsScriptsOfOurOwnAndThoseWithTheNonceOnly() {
        String policy = SecurityHeaders.policy("abc");

        assertThat(policy)
                .contains("script-src 'self' 'nonce-abc';")
                .contains("style-src 'self';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }
}
