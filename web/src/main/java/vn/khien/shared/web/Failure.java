package vn.khien.shared.web;

import jakarta.ejb.EJBException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/**
 * What a page or a file that could not be made is answered with.
 *
 * @param violation the broken rule, when that is the reason
 * @param incident the number in the log, when nobody foresaw it
 */
public record Failure(ErrorPage page, @Nullable RuleViolation violation, @Nullable Incident incident) {
    private static final int DEEPEST = 20;

    /** Sorts a failure out; only what nobody foresaw becomes an incident. */
    public static Failure of(Throwable thrown, HttpServletRequest request) {
        Optional<RuleViolation> violation = find(RuleViolation.class, thrown);
        if (violation.isPresent()) {
            boolean unknown = violation.get().code() == SharedError.NOT_FOUND;
            return new Failure(unknown ? ErrorPage.NOT_FOUND : ErrorPage.REFUSED, violation.get(), null);
        }
        if (find(AccessDenied.class, thrown).isPresent()) {
            return new Failure(ErrorPage.NOT_ALLOWED, null, null);
        }
        return new Failure(ErrorPage.INCIDENT, null, Incident.report(thrown, request));
    }

    /** Looks for a cause of a kind below what containers wrap around it. */
    public static <T extends Throwable> Optional<T> find(Class<T> kind, @Nullable Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
            cause = below(cause);
        }
        return Optional.empty();
    }

    private static @Nullable Throwable below(Throwable thrown) {
        if (thrown.getCause() != null) {
            return thrown.getCause();
        }
        if (thrown instanceof EJBException wrapper) {
            return wrapper.getCausedByException();
        }
        return thrown instanceof ServletException wrapper ? wrapper.getRootCause() : null;
    }
}
