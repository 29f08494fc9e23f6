package vn.khien.shared.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 has it, which leaves out what it has nothing to say on.
 *
 * @param code stable, for programs
 * @param detail what to do, in the language of the request, for people
 * @param incident number that the log has too, for what nobody foresaw
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String code, String detail, @Nullable String incident) {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(406, "Not Acceptable"),
            Map.entry(409, "Conflict"),
            Map.entry(413, "Content Too Large"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(422, "Unprocessable Content"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(500, "Internal Server Error"));

    /** With the sentence of the bundle for a code that belongs to no capability's rules. */
    public static Problem of(HttpServletRequest request, int status, String code) {
        return of(status, code, Texts.in(LanguageChoice.of(request).locale(), "shared.problem." + code));
    }

    public static Problem of(int status, String code, String detail) {
        return new Problem("about:blank", title(status), status, code, detail, null);
    }

    /** Of a call that failed in a way nobody foresaw. */
    public static Problem of(HttpServletRequest request, Incident incident) {
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        String number = incident.number();
        String detail = Texts.in(LanguageChoice.of(request).locale(), "shared.problem.INCIDENT", number);
        return new Problem("about:blank", title(status), status, "INCIDENT", detail, number);
    }

    private static String title(int status) {
        return TITLES.getOrDefault(status, "Error");
    }

    /** Answers a call that never reached its resource. */
    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(JsonMapping.mapper().writeValueAsString(this));
    }
}
