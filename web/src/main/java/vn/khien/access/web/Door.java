package vn.khien.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.BearerToken;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.subject.support.DefaultSubjectContext;
import vn.khien.access.control.Identity;
import vn.khien.access.control.SignInSessions;

/**
 * Lets visitors to public paths only; sends others to the sign-in page, or answers 401 where a program asks. Takes an API
 * token for the one request that carries it. Refuses writes that a page of another site makes the browser send.
 */
public class Door implements Filter {
    @Inject
    SignInSessions sessions;

    private static final String SECOND_FACTOR = "/access/second-factor.xhtml";
    private static final String BEARER = "Bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String path = asked.getServletPath() + (asked.getPathInfo() == null ? "" : asked.getPathInfo());
        if (isForgedElsewhere(asked)) {
            refuse(asked, answer, path);
        } else if (!isSignedIn(asked, path) && !PublicPaths.contains(path)) {
            askWho(asked, answer, path);
        } else if (isHeldBack(path)) {
            askSecondFactor(asked, answer, path);
        } else if (mayNot(asked)) {
            Refusal.forbidden(asked, answer, "TOKEN_READS_ONLY");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(HttpServletRequest asked, HttpServletResponse answer, String path) throws IOException {
        if (isCall(path)) {
            Refusal.forbidden(asked, answer, "FROM_ANOTHER_SITE");
        } else {
            answer.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void askWho(HttpServletRequest asked, HttpServletResponse answer, String path) throws IOException {
        if (isCall(path)) {
            Refusal.unauthorised(asked, answer);
        } else {
            answer.sendRedirect(asked.getContextPath() + "/sign-in" + wayBack(asked, path));
        }
    }

    private static void askSecondFactor(HttpServletRequest asked, HttpServletResponse answer, String path)
            throws IOException {
        if (isCall(path)) {
            Refusal.forbidden(asked, answer, "SECOND_FACTOR_MISSING");
        } else {
            answer.sendRedirect(asked.getContextPath() + SECOND_FACTOR);
        }
    }

    /** Whoever has to set up a second factor reaches nothing else. */
    private static boolean isHeldBack(String path) {
        return lacksSecondFactor() && !PublicPaths.contains(path) && !SECOND_FACTOR.equals(path);
    }

    /** A program whose token lets it look wants to change something. */
    private static boolean mayNot(HttpServletRequest asked) {
        return mayOnlyRead() && isWrite(asked);
    }

    private static boolean lacksSecondFactor() {
        return SecurityUtils.getSubject().getPrincipal() instanceof Identity identity && identity.lacksSecondFactor();
    }

    private static boolean isWrite(HttpServletRequest request) {
        return !READING.contains(request.getMethod());
    }

    private static boolean isCall(String path) {
        return path.startsWith("/api/");
    }

    private static boolean mayOnlyRead() {
        return SecurityUtils.getSubject().getPrincipal() instanceof Identity identity && identity.readsOnly();
    }

    private boolean isSignedIn(HttpServletRequest request, String path) {
        String authorization = request.getHeader("Authorization");
        if (isCall(path) && authorization != null && authorization.startsWith(BEARER)) {
            return isTokenGood(request, authorization.substring(BEARER.length()).strip());
        }
        Subject subject = SecurityUtils.getSubject();
        if (subject.isAuthenticated() && isEnded(subject)) {
            subject.logout();
        }
        return subject.isAuthenticated();
    }

    /** Signed out from elsewhere: by its owner, by whoever manages the account, or by a new password. */
    private boolean isEnded(Subject subject) {
        return subject.getPrincipal() instanceof Identity identity && !sessions.isOpen(identity);
    }

    private static boolean isTokenGood(HttpServletRequest request, String token) {
        request.setAttribute(DefaultSubjectContext.SESSION_CREATION_ENABLED, false);
        Subject subject = SecurityUtils.getSubject();
        try {
            subject.login(new BearerToken(token));
            return true;
        } catch (AuthenticationException e) {
            return false;
        }
    }

    /** Browsers say where a request comes from; other programs say nothing and carry no session either. */
    private static boolean isForgedElsewhere(HttpServletRequest request) {
        return isWrite(request) && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static String wayBack(HttpServletRequest request, String path) {
        if (!"GET".equals(request.getMethod()) || "/sign-out".equals(path)) {
            return "";
        }
        String query = request.getQueryString();
        return "?to=" + URLEncoder.encode(path + (query == null ? "" : "?" + query), StandardCharsets.UTF_8);
    }
}
