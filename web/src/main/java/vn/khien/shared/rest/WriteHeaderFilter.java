package vn.khien.shared.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import vn.khien.shared.web.Problem;

/**
 * Writes need {@code X-Requested-With}, which a form of another site cannot send; calls with a token of their own need no
 * such proof, since no browser adds the token by itself.
 */
@Provider
public class WriteHeaderFilter implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Context
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext call) {
        String authorization = call.getHeaderString("Authorization");
        boolean byToken = authorization != null && authorization.startsWith("Bearer ");
        boolean signsIn = call.getUriInfo().getPath().equals("sign-in");
        if (READING.contains(call.getMethod()) || byToken || signsIn) {
            return;
        }
        if (call.getHeaderString("X-Requested-With") == null) {
            call.abortWith(ProblemMapper.answer(Problem.of(request, 403, "HEADER_MISSING")));
        }
    }
}
