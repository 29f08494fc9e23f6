package vn.khien.shared.rest;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.web.Failure;
import vn.khien.shared.web.Incident;
import vn.khien.shared.web.LanguageChoice;
import vn.khien.shared.web.Texts;

/** Turns whatever a call throws into a problem document. Only what nobody foresaw is logged, with its incident number. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<RuleViolation> violation = Failure.find(RuleViolation.class, thrown);
        if (violation.isPresent()) {
            return broken(violation.get());
        }
        if (Failure.find(AccessDenied.class, thrown).isPresent()) {
            return problem(Status.FORBIDDEN, "NOT_ALLOWED");
        }
        if (Failure.find(OptimisticLockException.class, thrown).isPresent()) {
            return broken(new RuleViolation(SharedError.CHANGED_MEANWHILE));
        }
        if (thrown instanceof JacksonException) {
            return problem(Status.BAD_REQUEST, "JSON_INVALID");
        }
        return thrown instanceof WebApplicationException refused ? refused(refused) : unforeseen(thrown);
    }

    private Response broken(RuleViolation violation) {
        String detail =
                Texts.in(locale(), violation.code().key(), violation.details().toArray());
        return Problem.response(statusOf(violation), violation.code().name(), detail);
    }

    private static StatusType statusOf(RuleViolation violation) {
        if (violation.code() instanceof SharedError shared) {
            return switch (shared) {
                case NOT_FOUND -> Status.NOT_FOUND;
                case CHANGED_MEANWHILE -> Status.CONFLICT;
                case INPUT_INVALID -> Status.BAD_REQUEST;
            };
        }
        return switch (violation.code().name()) {
            case "SIGN_IN_FAILED" -> Status.UNAUTHORIZED;
            case "TOO_MANY_TRIES" -> Status.TOO_MANY_REQUESTS;
            default -> UnprocessableContent.STATUS;
        };
    }

    private Response refused(WebApplicationException refused) {
        if (refused.getResponse().hasEntity()) {
            return refused.getResponse();
        }
        StatusType status = refused.getResponse().getStatusInfo();
        return Problem.response(
                status, status.getReasonPhrase().toUpperCase(Locale.ROOT).replace(' ', '_'), null);
    }

    private Response unforeseen(Throwable thrown) {
        Incident incident = Incident.report(thrown, request);
        return Problem.response(
                Status.INTERNAL_SERVER_ERROR,
                "INCIDENT",
                Texts.in(locale(), "shared.problem.INCIDENT", incident.number()),
                incident.number());
    }

    private Response problem(StatusType status, String code) {
        return Problem.response(status, code, Texts.in(locale(), "shared.problem." + code));
    }

    private Locale locale() {
        return LanguageChoice.of(request).locale();
    }
}
