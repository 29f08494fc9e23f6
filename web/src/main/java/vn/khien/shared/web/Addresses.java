package vn.khien.shared.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Short addresses that people read, print or paste, and the pages behind them. */
public class Addresses implements Filter {
    private static final Map<String, String> PAGES = Map.of(
            "/", "/sign-in.xhtml",
            "/sign-in", "/sign-in.xhtml",
            "/home", "/completion/home.xhtml",
            "/today", "/attendance/today.xhtml",
            "/cards", "/access/cards.xhtml",
            "/kiosk", "/access/kiosk.xhtml",
            "/kiosks", "/access/kiosks.xhtml",
            "/certificates", "/certification/mine.xhtml",
            "/verify", "/certification/verify.xhtml");

    /** What follows the slash becomes the named parameter of the page. */
    private static final Map<String, String> WITH_CODE = Map.of(
            "/verify/", "/certification/verify.xhtml?code=",
            "/card/", "/sign-in.xhtml?card=",
            "/invitation/", "/access/password.xhtml?link=");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> page = pageOf((HttpServletRequest) request);
        if (page.isPresent()) {
            request.getRequestDispatcher(page.get()).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<String> pageOf(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        String page = PAGES.get(path);
        if (page != null) {
            return Optional.of(page);
        }
        return WITH_CODE.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .map(entry -> entry.getValue()
                        + URLEncoder.encode(path.substring(entry.getKey().length()), StandardCharsets.UTF_8))
                .findFirst();
    }
}
