package vn.khien.access.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AccountFacts;
import vn.khien.access.SessionLine;
import vn.khien.access.boundary.OwnAccount;
import vn.khien.shared.faces.Messages;

/** The own account: password, and where one is signed in. */
@Named
@RequestScoped
public class OwnPage {
    @Inject
    OwnAccount own;

    private @Nullable AccountFacts facts;
    private List<SessionLine> sessions = List.of();
    private String current = "";
    private String chosen = "";
    private String again = "";

    @PostConstruct
    void read() {
        facts = own.facts();
        sessions = own.sessions();
    }

    public void changePassword() {
        if (!chosen.equals(again)) {
            Messages.error("access.password.unlike");
            return;
        }
        own.changePassword(current, chosen);
        Messages.info("access.own.password.changed");
        read();
    }

    public void signOutOthers() {
        own.signOutOthers();
        Messages.info("access.own.sessions.ended");
        read();
    }

    public AccountFacts getFacts() {
        return Objects.requireNonNull(facts);
    }

    public List<SessionLine> getSessions() {
        return sessions;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(@Nullable String current) {
        this.current = current == null ? "" : current;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen == null ? "" : chosen;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(@Nullable String again) {
        this.again = again == null ? "" : again;
    }
}
