package vn.khien.access.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AccessError;
import vn.khien.access.boundary.PasswordChoice;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.web.Texts;

/** Choosing a password by the link of an invitation, or of a reset. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    PasswordChoice choice;

    @Inject
    Texts texts;

    private String link = "";
    private String login = "";
    private String password = "";
    private String again = "";
    private boolean done;
    private @Nullable String problem;

    @PostConstruct
    void read() {
        // Of the page: the injected request is the one before /invitation/… was led to it.
        String given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("link");
        link = given == null ? "" : given;
        try {
            login = choice.login(link);
        } catch (RuleViolation over) {
            login = "";
        }
    }

    public void choose() {
        if (!password.equals(again)) {
            problem = texts.of("access.password.unlike");
            return;
        }
        try {
            choice.choose(link, password);
            done = true;
        } catch (RuleViolation refused) {
            problem = texts.of(refused.code().key(), refused.details().toArray());
            if (refused.code() == AccessError.LINK_OVER) {
                login = "";
            }
        }
    }

    public String getLink() {
        return link;
    }

    /** Empty when the link opens nothing. */
    public String getLogin() {
        return login;
    }

    public boolean isDone() {
        return done;
    }

    public @Nullable String getProblem() {
        return problem;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(@Nullable String again) {
        this.again = again == null ? "" : again;
    }
}
