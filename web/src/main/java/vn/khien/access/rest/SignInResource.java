package vn.khien.access.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AccessError;
import vn.khien.access.boundary.SignIn;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.rest.Given;

/** Signing a program's or a script's session in. Every failure is 401 alike; too many are 429. */
@Path("sign-in")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SignInResource {
    @Inject
    SignIn signIn;

    @Inject
    HttpServletRequest request;

    /** What is typed; a pupil gives the code of the card as both. The code is the second factor's, where there is one. */
    public record Credentials(@Nullable String login, @Nullable String password, @Nullable String code) {
        @Override
        public String toString() {
            return "Credentials";
        }
    }

    @POST
    public void signIn(@Nullable Credentials body) {
        Credentials typed = Given.in("login", body);
        String login = Given.in("login", typed.login());
        String password = Given.in("password", typed.password());
        if (login.equals(password)) {
            signIn.withCard(password, request.getRemoteAddr());
        } else {
            signIn.withPassword(login, password, request.getRemoteAddr())
                    .ifPresent(ticket -> takeSecondStep(ticket, typed.code()));
        }
        request.changeSessionId();
    }

    private void takeSecondStep(String ticket, @Nullable String code) {
        if (code == null) {
            throw new RuleViolation(AccessError.CODE_MISSING);
        }
        signIn.withCode(ticket, code, request.getRemoteAddr());
    }
}
