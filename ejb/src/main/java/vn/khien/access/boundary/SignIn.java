package vn.khien.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.UsernamePasswordToken;
import vn.khien.access.AccessError;
import vn.khien.access.GrantedRole;
import vn.khien.access.control.CardToken;
import vn.khien.access.control.Identity;
import vn.khien.access.control.PictureToken;
import vn.khien.access.control.SignInSessions;
import vn.khien.access.control.SignInTries;
import vn.khien.access.control.SignedInUser;
import vn.khien.access.entity.Account;
import vn.khien.shared.RuleViolation;

/** Coming in and going out. Who calls this renews the id of the browser's session afterwards. */
@Stateless
public class SignIn {
    private static final Logger LOG = System.getLogger(SignIn.class.getName());

    @PersistenceContext
    EntityManager entities;

    @Inject
    SignInTries tries;

    @Inject
    SignedInUser user;

    @Inject
    SignInSessions sessions;

    @Inject
    Clock clock;

    /**
     * Signs the user of this thread in.
     *
     * @param address where the try comes from, to limit guessing
     * @throws RuleViolation SIGN_IN_FAILED whatever did not fit, or TOO_MANY_TRIES
     */
    public void withPassword(String login, String password, String address) {
        String key = login.strip().toLowerCase(Locale.ROOT);
        tries.check(key, address);
        if (!signIn(new UsernamePasswordToken(key, password))) {
            throw new RuleViolation(AccessError.SIGN_IN_FAILED, tries.failed(key, address));
        }
        tries.succeeded(key);
    }

    /** Signs a pupil in by the code of the own login card alone. */
    public void withCard(String code, String address) {
        tries.check(address);
        if (!signIn(new CardToken(code))) {
            throw new RuleViolation(AccessError.SIGN_IN_FAILED, tries.failed(address));
        }
    }

    /** Signs a child in whose secret pictures were right. */
    public void withPictures(PictureToken checked) {
        if (!signIn(checked)) {
            throw new RuleViolation(AccessError.SIGN_IN_FAILED, 0);
        }
    }

    public void out() {
        user.identity().map(Identity::sessionId).ifPresent(sessions::end);
        SecurityUtils.getSubject().logout();
    }

    /** The roles in force today of who is signed in. */
    public List<GrantedRole> roles() {
        return user.roles();
    }

    private boolean signIn(AuthenticationToken token) {
        try {
            SecurityUtils.getSubject().login(token);
        } catch (AuthenticationException e) {
            LOG.log(Level.DEBUG, "Sign-in refused", e);
            return false;
        }
        user.identity().ifPresent(identity -> {
            entities.getReference(Account.class, identity.accountId()).signedIn(clock.instant());
            sessions.begin(identity);
            LOG.log(Level.INFO, "Account {0} signed in", identity.accountId());
        });
        return true;
    }
}
