package vn.khien.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.khien.access.AccessError;
import vn.khien.access.AccountFacts;
import vn.khien.access.SessionLine;
import vn.khien.access.control.Identity;
import vn.khien.access.control.OwnPassword;
import vn.khien.access.control.SignInSessions;
import vn.khien.access.control.SignedInUser;
import vn.khien.access.entity.Account;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.RuleViolation;

/** What everybody decides about the account that they are signed in with. A program with a token decides nothing of it. */
@Stateless
public class OwnAccount {
    @PersistenceContext
    EntityManager entities;

    @Inject
    SignedInUser user;

    @Inject
    SignInSessions sessions;

    @Inject
    OwnPassword password;

    public AccountFacts facts() {
        Account account = account();
        return new AccountFacts(
                account.id(),
                account.personId(),
                account.login(),
                account.email(),
                account.state(),
                account.lastSignInAt());
    }

    /** Where one is signed in, the latest first. */
    public List<SessionLine> sessions() {
        Identity identity = identity();
        return sessions.open(identity.accountId()).stream()
                .map(session -> new SessionLine(
                        session.beganAt(), session.seenAt(), session.id().equals(identity.sessionId())))
                .toList();
    }

    /** Ends all sessions but this one. */
    public void signOutOthers() {
        Identity identity = identity();
        password.endOthers(account(), identity.sessionId());
    }

    /** Takes a new password from whoever knows the old one; all other sessions end. */
    public void changePassword(String current, String chosen) {
        Identity identity = identity();
        Account account = account();
        if (account.passwordHash() == null) {
            throw new RuleViolation(AccessError.PASSWORD_WRONG);
        }
        password.change(account, current, chosen, identity.sessionId());
    }

    private Account account() {
        return entities.find(Account.class, identity().accountId());
    }

    private Identity identity() {
        return user.identity()
                .filter(identity -> !identity.sessionId().isEmpty())
                .orElseThrow(() -> new AccessDenied("Nobody is signed in at a browser"));
    }
}
