package vn.khien.shared.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * The headers of every answer, and the nonce that lets the scripts which Faces writes into a page run while all others
 * do not. One place sends the policy; PrimeFaces takes its nonce from here
 * ({@code vn.khien.shared.faces.NonceContextFactory}), because two policies at once would both have to allow a script.
 */
public class SecurityHeaders implements Filter {
    private static final String NONCE = SecurityHeaders.class.getName() + ".nonce";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    /** The nonce of this answer. Its shape is what PrimeFaces expects back from the page's own later requests. */
    public static String nonce(HttpServletRequest request) {
        if (request.getAttribute(NONCE) instanceof String nonce) {
            return nonce;
        }
        String nonce =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
        request.setAttribute(NONCE, nonce);
        return nonce;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        protect((HttpServletRequest) request, (HttpServletResponse) response);
        chain.doFilter(request, response);
    }

    static void protect(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy(nonce(request)));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Cache-Control", mayBeKept(request) ? "public, max-age=31536000, immutable" : "no-store");
    }

    static String policy(String nonce) {
        return "default-src 'self'; script-src 'self' 'nonce-" + nonce + "'; style-src 'self'; img-src 'self' data:;"
                + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    /**
     * Resources carry the version of their content in the address and may be kept for a year. Everything else is
     * somebody's page, and the next pupil at a shared machine must not find it behind the back button.
     */
    private static boolean mayBeKept(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI().startsWith(request.getContextPath() + RESOURCES)
                && query != null
                && (query.startsWith("v=") || query.contains("&v="));
    }
}
