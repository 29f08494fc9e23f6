package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.access.LinkPurpose;
import vn.khien.access.PasswordLink;
import vn.khien.access.entity.Account;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** Does to an account what its managers decide, and notes it in the trail at the unit of its owner. */
@ApplicationScoped
public class AccountDesk {
    @Inject
    AccountWriter accounts;

    @Inject
    PasswordLinks links;

    @Inject
    SignInSessions sessions;

    @Inject
    SecondFactors factors;

    @Inject
    AccountTrail trail;

    public long open(long personId, OrgPath unit, String login, String password) {
        Account account = accounts.open(personId, checked(login), password);
        trail.write("ACCOUNT_OPENED", unit, account, account.login());
        return account.id();
    }

    public PasswordLink invite(long personId, OrgPath unit, String login, @Nullable String email) {
        Account account = accounts.invite(personId, checked(login), email);
        trail.write("ACCOUNT_OPENED", unit, account, account.login());
        return links.make(account, LinkPurpose.INVITATION);
    }

    public PasswordLink link(Account account, LinkPurpose purpose) {
        trail.write("ACCOUNT_INVITED", account, account.login());
        return links.make(account, purpose);
    }

    /** A link under way to the old address opens nothing any more. */
    public void reachAt(Account account, String email) {
        String before = account.email();
        account.reachAt(email);
        if (!Objects.equals(before, account.email())) {
            accounts.requireFree(account.email(), account.id());
            links.endAll(account.id());
            trail.write("ACCOUNT_ADDRESSED", account, account.login());
        }
    }

    public void lock(Account account) {
        account.lock();
        links.endAll(account.id());
        end(account);
        trail.write("ACCOUNT_LOCKED", account, account.login());
    }

    public void unlock(Account account) {
        account.unlock();
        accounts.forgetRoles(account.id());
        trail.write("ACCOUNT_UNLOCKED", account, account.login());
    }

    public void endSecondFactor(Account account) {
        factors.end(account.id());
        trail.write("SECOND_FACTOR_OFF", account, account.login());
    }

    public void signOutEverywhere(Account account) {
        end(account);
        trail.write("SIGNED_OUT_EVERYWHERE", account, account.login());
    }

    private void end(Account account) {
        sessions.endAll(List.of(account.id()));
        accounts.forgetRoles(account.id());
    }

    private static String checked(String login) {
        String typed = login.strip();
        if (!typed.matches("[\\p{Alnum}][\\p{Alnum}._@+-]{2,79}")) {
            throw new RuleViolation(SharedError.INPUT_INVALID, "login");
        }
        return typed;
    }
}
