package vn.khien.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.khien.access.control.AccountTrail;
import vn.khien.access.control.AccountWriter;
import vn.khien.access.control.PasswordLinks;
import vn.khien.access.control.PasswordRules;
import vn.khien.access.control.SignInSessions;
import vn.khien.access.entity.Account;

/** Choosing a password by a link that somebody was given. The link is all that such a visitor has to show. */
@Stateless
public class PasswordChoice {
    @Inject
    PasswordLinks links;

    @Inject
    PasswordRules rules;

    @Inject
    AccountWriter accounts;

    @Inject
    SignInSessions sessions;

    @Inject
    AccountTrail trail;

    /** The login that the link is for. Looking uses nothing up: mail programs look too. */
    public String login(String token) {
        return links.account(token).login();
    }

    /** Takes the password; the link and all others of the account end, and so does whatever is signed in with it. */
    public void choose(String token, String password) {
        Account account = links.account(token);
        rules.check(password, account);
        accounts.setPassword(account, password);
        links.endAll(account.id());
        sessions.endAll(List.of(account.id()));
        trail.write("PASSWORD_CHOSEN", account, account.login());
    }
}
