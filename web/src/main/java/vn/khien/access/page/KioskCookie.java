package vn.khien.access.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/** What a device keeps that a teacher opened as a kiosk; no script and no other site can read it. */
final class KioskCookie {
    private static final String NAME = "kiosk";

    private KioskCookie() {}

    /** The token of the device; empty where it is no kiosk. */
    static String of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(NAME)) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }

    /** For as long as the kiosk is open. */
    static Cookie with(String token, Duration length, boolean secure) {
        Cookie cookie = new Cookie(NAME, token);
        cookie.setPath("/");
        cookie.setMaxAge(Math.toIntExact(length.toSeconds()));
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
