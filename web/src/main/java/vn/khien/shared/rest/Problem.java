package vn.khien.shared.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 has it.
 *
 * @param code stable, for programs
 * @param detail what to do, in the language of the request, for people
 * @param incident number that the log has too, for what nobody foresaw
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type, String title, int status, String code, @Nullable String detail, @Nullable String incident) {
    public static final String MEDIA_TYPE = "application/problem+json";

    static Response response(Response.StatusType status, String code, @Nullable String detail) {
        return response(status, code, detail, null);
    }

    static Response response(
            Response.StatusType status, String code, @Nullable String detail, @Nullable String incident) {
        Problem problem =
                new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), code, detail, incident);
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(problem)
                .build();
    }
}
