package vn.khien.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Answers what the server itself refuses (no such address, not allowed, broken off), and shows the same pages under an
 * address of their own to those whose request came from a script and who can only be sent elsewhere.
 */
@WebServlet("/problem/*")
public class ErrorServlet extends HttpServlet {
    static final String NUMBER = "number";
    static final String AGAIN = "again";
    private static final long serialVersionUID = 1L;

    /** Answers with the page of a failure, in place of whatever was begun. */
    public static void answer(HttpServletRequest request, HttpServletResponse response, Failure failure)
            throws IOException {
        response.reset();
        SecurityHeaders.protect(request, response);
        if (isCall(request.getRequestURI(), request)) {
            problem(request, failure.page().status(), failure.incident()).write(response);
        } else {
            failure.page().write(request, response, failure, again(request));
        }
    }

    /** Sends a script that asked for parts of a page to the page of the failure, in place of whatever was begun. */
    public static void redirectScript(HttpServletRequest request, HttpServletResponse response, Failure failure)
            throws IOException {
        response.reset();
        SecurityHeaders.protect(request, response);
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + ErrorPage.escaped(href(request, failure)) + "\"/></partial-response>");
        response.flushBuffer();
    }

    private static String href(HttpServletRequest request, Failure failure) {
        Incident incident = failure.incident();
        return request.getContextPath() + "/problem/" + failure.page().path() + "?" + AGAIN + "="
                + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8)
                + (incident == null ? "" : "&" + NUMBER + "=" + incident.number());
    }

    private static String again(HttpServletRequest request) {
        String query = request.getQueryString();
        boolean repeatable = "GET".equals(request.getMethod()) && query != null;
        return request.getRequestURI() + (repeatable ? "?" + query : "");
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
            answerRefusal(request, response, status);
        } else {
            show(request, response);
        }
    }

    private static void answerRefusal(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (isCall(path, request)) {
            Incident incident =
                    pageFor(status) == ErrorPage.INCIDENT ? reported(request).incident() : null;
            problem(request, status, incident).write(response);
            return;
        }
        ErrorPage page = pageFor(status);
        Failure failure = page == ErrorPage.INCIDENT ? reported(request) : null;
        page.write(request, response, failure, page == ErrorPage.INCIDENT ? path : "");
    }

    private static ErrorPage pageFor(int status) {
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return ErrorPage.INCIDENT;
        }
        boolean refused = status == HttpServletResponse.SC_FORBIDDEN || status == HttpServletResponse.SC_UNAUTHORIZED;
        return refused ? ErrorPage.NOT_ALLOWED : ErrorPage.NOT_FOUND;
    }

    private static boolean isCall(String path, HttpServletRequest request) {
        return path.startsWith(request.getContextPath() + "/api/");
    }

    private static Problem problem(HttpServletRequest request, int status, @Nullable Incident incident) {
        if (incident != null) {
            return Problem.of(request, incident);
        }
        return switch (status) {
            case HttpServletResponse.SC_FORBIDDEN -> Problem.of(request, status, "NOT_ALLOWED");
            case HttpServletResponse.SC_NOT_FOUND -> Problem.of(request, status, "NOT_FOUND");
            default -> Problem.of(request, status, "BAD_REQUEST");
        };
    }

    private static Failure reported(HttpServletRequest request) {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Throwable cause = thrown instanceof Throwable throwable ? throwable : new IllegalStateException("No cause");
        return new Failure(ErrorPage.INCIDENT, null, Incident.report(cause, request));
    }

    private static void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        String again = local(request.getParameter(AGAIN));
        for (ErrorPage page : ErrorPage.values()) {
            if (path.equals("/" + page.path())) {
                page.write(request, response, numbered(request.getParameter(NUMBER)), again);
                return;
            }
        }
        ErrorPage.NOT_FOUND.write(request, response, null, "");
    }

    private static @Nullable Failure numbered(@Nullable String number) {
        if (number == null || !Incident.isNumber(number)) {
            return null;
        }
        return new Failure(ErrorPage.INCIDENT, null, Incident.known(number));
    }

    /** Only a way back into this application; anything else would make this page a signpost for cheats. */
    static String local(@Nullable String address) {
        if (address == null || !address.startsWith("/") || address.startsWith("//") || address.contains("\\")) {
            return "";
        }
        return address;
    }
}
