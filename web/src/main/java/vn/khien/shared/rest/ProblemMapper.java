package vn.khien.shared.rest;

import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Optional;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.web.Failure;
import vn.khien.shared.web.Incident;
import vn.khien.shared.web.LanguageChoice;
import vn.khien.shared.web.Problem;
import vn.khien.shared.web.Texts;

/** Turns whatever a call throws into a problem document. Only what nobody foresaw is logged, with its incident number. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final int SECONDS_OF_A_MINUTE = 60;
    private static final int BROKEN = 422;
    private static final int WAIT = 429;

    /** Of codes that mean what a status means; any other rule was understood and broken. */
    private static final Map<String, Integer> STATUSES = Map.of(
            "INPUT_INVALID", 400,
            "JSON_INVALID", 400,
            "SIGN_IN_FAILED", 401,
            "CODE_MISSING", 401,
            "CODE_WRONG", 401,
            "NOT_FOUND", 404,
            "CHANGED_MEANWHILE", 409,
            "BODY_TOO_LARGE", 413,
            "TOO_MANY_TRIES", WAIT);

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<RuleViolation> violation = Failure.find(RuleViolation.class, thrown);
        if (violation.isPresent()) {
            return broken(violation.get());
        }
        if (Failure.find(AccessDenied.class, thrown).isPresent()) {
            return answer(Problem.of(request, 403, "NOT_ALLOWED"));
        }
        if (Failure.find(OptimisticLockException.class, thrown).isPresent()) {
            return broken(new RuleViolation(SharedError.CHANGED_MEANWHILE));
        }
        return thrown instanceof WebApplicationException refused
                ? refused(refused.getResponse())
                : answer(Problem.of(request, Incident.report(thrown, request)));
    }

    private Response broken(RuleViolation violation) {
        String detail = Texts.in(
                LanguageChoice.of(request).locale(),
                violation.code().key(),
                violation.details().toArray());
        int status = STATUSES.getOrDefault(violation.code().name(), BROKEN);
        Response answer = answer(Problem.of(status, violation.code().name(), detail));
        if (status == WAIT && violation.details().get(0) instanceof Number minutes) {
            answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, minutes.longValue() * SECONDS_OF_A_MINUTE);
        }
        return answer;
    }

    /** What the server refuses by itself, before a resource was asked. */
    private Response refused(Response refused) {
        int status = refused.getStatus();
        Response answer =
                switch (status) {
                    case 404 -> broken(new RuleViolation(SharedError.NOT_FOUND));
                    case 405 -> answer(Problem.of(request, status, "METHOD_NOT_ALLOWED"));
                    case 406 -> answer(Problem.of(request, status, "NOT_ACCEPTABLE"));
                    case 415 -> answer(Problem.of(request, status, "UNSUPPORTED_MEDIA_TYPE"));
                    default -> answer(Problem.of(request, status, "BAD_REQUEST"));
                };
        Object allowed = refused.getHeaders().getFirst(HttpHeaders.ALLOW);
        if (allowed != null) {
            answer.getHeaders().putSingle(HttpHeaders.ALLOW, allowed);
        }
        return answer;
    }

    static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
