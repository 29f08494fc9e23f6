package vn.khien.access.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.khien.access.boundary.PasswordReset;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.web.Texts;

/** Asking for a link because the password is forgotten. */
@Named
@RequestScoped
public class ForgottenPage {
    @Inject
    PasswordReset reset;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private String name = "";
    private boolean asked;
    private @Nullable String problem;

    public void ask() {
        try {
            reset.ask(name, request.getRemoteAddr());
            asked = true;
        } catch (RuleViolation tooOften) {
            problem = texts.of(tooOften.code().key(), tooOften.details().toArray());
        }
    }

    /** Where no mail goes out, an administrator helps. */
    public boolean isOffered() {
        return reset.isOffered();
    }

    public boolean isAsked() {
        return asked;
    }

    public @Nullable String getProblem() {
        return problem;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }
}
