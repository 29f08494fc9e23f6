package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.khien.access.AccessError;
import vn.khien.access.entity.Account;
import vn.khien.shared.RuleViolation;

/** Changes a password on its owner's word, and ends what others may have open with the old one. */
@ApplicationScoped
public class OwnPassword {
    @Inject
    AccountWriter accounts;

    @Inject
    PasswordRules rules;

    @Inject
    SignInTries tries;

    @Inject
    SignInSessions sessions;

    @Inject
    AccountTrail trail;

    /** Who sits at a computer that was left open must not guess the password either. */
    public void change(Account account, String current, String chosen, String session) {
        requireFitting(account, current);
        rules.check(chosen, account);
        accounts.setPassword(account, chosen);
        sessions.endOthers(List.of(account.id()), session);
        trail.write("PASSWORD_CHOSEN", account, account.login());
    }

    /** Refuses a wrong password, and more than a few tries. */
    public void requireFitting(Account account, String current) {
        String key = "own:" + account.id();
        tries.check(key, key);
        if (!accounts.fits(current, account)) {
            tries.failed(key, key);
            throw new RuleViolation(AccessError.PASSWORD_WRONG);
        }
        tries.succeeded(key);
    }

    public void endOthers(Account account, String session) {
        sessions.endOthers(List.of(account.id()), session);
        trail.write("SIGNED_OUT_EVERYWHERE", account, account.login());
    }
}
