package vn.khien.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.khien.access.SecondFactorSetup;
import vn.khien.access.control.Entrance;
import vn.khien.access.control.Identity;
import vn.khien.access.control.SecondFactorDesk;
import vn.khien.access.control.SignedInUser;
import vn.khien.access.entity.Account;
import vn.khien.shared.AccessDenied;

/** The second factor of the own account. */
@Stateless
public class SecondFactor {
    @PersistenceContext
    EntityManager entities;

    @Inject
    SignedInUser user;

    @Inject
    SecondFactorDesk desk;

    @Inject
    Entrance entrance;

    public boolean isOn() {
        return desk.isOn(identity().accountId());
    }

    /** What the authenticator app is given; the same until the first code was right. */
    public SecondFactorSetup begin() {
        return desk.begin(account());
    }

    /**
     * Takes the first code of the app.
     *
     * @return recovery codes, which are shown this once
     */
    public List<String> confirm(String code) {
        List<String> codes = desk.confirm(account(), code);
        entrance.goOn(identity());
        return codes;
    }

    /** New recovery codes for whoever shows a code; those before open nothing any more. */
    public List<String> newRecoveryCodes(String code) {
        return desk.newRecoveryCodes(account(), code);
    }

    /** Ends it for whoever shows a code, where it is not required. */
    public void end(String code) {
        desk.end(account(), code);
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
