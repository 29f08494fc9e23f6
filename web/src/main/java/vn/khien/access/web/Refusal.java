package vn.khien.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.khien.shared.web.Problem;

/** What a program is told that the door does not let in. */
final class Refusal {
    private Refusal() {}

    static void unauthorised(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        Problem.of(request, HttpServletResponse.SC_UNAUTHORIZED, "NOT_SIGNED_IN")
                .write(response);
    }

    static void forbidden(HttpServletRequest request, HttpServletResponse response, String code) throws IOException {
        Problem.of(request, HttpServletResponse.SC_FORBIDDEN, code).write(response);
    }
}
