package vn.khien.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A choice of the guest that needs no session: asked for by a parameter of the address, then kept in a cookie. The
 * value is only ever one of the offered ones, whatever the guest sent.
 */
record ChoiceCookie(String name, Set<String> offered) {
    private static final Duration KEPT = Duration.ofDays(365);

    Optional<String> chosen(HttpServletRequest request) {
        return asked(request).or(() -> kept(request));
    }

    private Optional<String> asked(HttpServletRequest request) {
        return offered(parameter(request));
    }

    /** Read from the address alone: reading parameters of a form would fix its encoding and swallow its files. */
    private @Nullable String parameter(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query != null) {
            for (String pair : query.split("&", -1)) {
                if (pair.startsWith(name + "=")) {
                    return pair.substring(name.length() + 1);
                }
            }
        }
        return null;
    }

    private Optional<String> kept(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return offered(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> offered(@Nullable String value) {
        return Optional.ofNullable(value).filter(offered::contains);
    }

    /** Keeps what the address asks for, if it asks for anything. */
    void keep(HttpServletRequest request, HttpServletResponse response) {
        asked(request).ifPresent(value -> {
            Cookie cookie = new Cookie(name, value);
            cookie.setPath("/");
            cookie.setMaxAge(Math.toIntExact(KEPT.toSeconds()));
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        });
    }

    /** The query that shows the same page with another choice: the unit and the date in the address stay. */
    String query(HttpServletRequest request, String value) {
        StringBuilder query = new StringBuilder("?");
        String present = request.getQueryString();
        if (present != null && "GET".equals(request.getMethod())) {
            for (String pair : present.split("&", -1)) {
                if (!pair.isEmpty() && !pair.startsWith(name + "=")) {
                    query.append(pair).append('&');
                }
            }
        }
        return query.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .toString();
    }
}
