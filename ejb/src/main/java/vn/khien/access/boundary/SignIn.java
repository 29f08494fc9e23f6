package vn.khien.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.shiro.SecurityUtils;
import vn.khien.access.AccessError;
import vn.khien.access.GrantedRole;
import vn.khien.access.control.Entrance;
import vn.khien.access.control.Identity;
import vn.khien.access.control.PictureToken;
import vn.khien.access.control.SecretCheck;
import vn.khien.access.control.SignInSessions;
import vn.khien.access.control.SignInTries;
import vn.khien.access.control.SignedInUser;
import vn.khien.shared.RuleViolation;

/** Coming in and going out. Who calls this renews the id of the browser's session afterwards. */
@Stateless
public class SignIn {
    @Inject
    SignInTries tries;

    @Inject
    SecretCheck secrets;

    @Inject
    Entrance entrance;

    @Inject
    SignedInUser user;

    @Inject
    SignInSessions sessions;

    /**
     * Signs the user of this thread in, or says that a code is wanted as well.
     *
     * @param address where the try comes from, to limit guessing
     * @return the ticket to the second step; empty when it is done
     * @throws RuleViolation SIGN_IN_FAILED whatever did not fit, or TOO_MANY_TRIES
     */
    public Optional<String> withPassword(String login, String password, String address) {
        String key = login.strip().toLowerCase(Locale.ROOT);
        tries.check(key, address);
        Identity identity = secrets.password(key, password)
                .orElseThrow(() -> new RuleViolation(AccessError.SIGN_IN_FAILED, tries.failed(key, address)));
        tries.succeeded(key);
        Optional<String> ticket = secrets.ticket(identity);
        if (ticket.isEmpty()) {
            entrance.enter(identity);
        }
        return ticket;
    }

    /**
     * The second step: a code of the app, or a recovery code.
     *
     * @param ticket what the first step gave
     */
    public void withCode(String ticket, String code, String address) {
        tries.check(address);
        Identity identity = secrets.holder(ticket)
                .orElseThrow(() -> new RuleViolation(AccessError.SIGN_IN_FAILED, tries.failed(address)));
        secrets.requireCode(identity, code);
        entrance.enter(identity);
    }

    /** Signs a pupil in by the code of the own login card alone. */
    public void withCard(String code, String address) {
        tries.check(address);
        entrance.enter(secrets.card(code)
                .orElseThrow(() -> new RuleViolation(AccessError.SIGN_IN_FAILED, tries.failed(address))));
    }

    /** Signs a child in whose secret pictures were right. */
    public void withPictures(PictureToken checked) {
        entrance.enter(secrets.pictures(checked).orElseThrow(() -> new RuleViolation(AccessError.SIGN_IN_FAILED, 0)));
    }

    public void out() {
        user.identity().map(Identity::sessionId).ifPresent(sessions::end);
        SecurityUtils.getSubject().logout();
    }

    /** The roles in force today of who is signed in. */
    public List<GrantedRole> roles() {
        return user.roles();
    }
}
