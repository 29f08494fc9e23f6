package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.apache.shiro.SecurityUtils;
import vn.khien.access.entity.Account;

/** Lets in whoever has shown all that is asked of them. */
@ApplicationScoped
public class Entrance {
    private static final Logger LOG = System.getLogger(Entrance.class.getName());

    @PersistenceContext
    EntityManager entities;

    @Inject
    SecondFactors factors;

    @Inject
    SecondFactorDemand demand;

    @Inject
    SignInSessions sessions;

    @Inject
    Clock clock;

    /** Begins a session; it goes no further than to the second factor for whoever needs one and has none. */
    public void enter(Identity confirmed) {
        boolean lacking = demand.isRequiredFor(confirmed.accountId()) && !factors.isOn(confirmed.accountId());
        Identity identity = confirmed.lackingSecondFactor(lacking);
        SecurityUtils.getSubject().login(new ConfirmedToken(identity));
        entities.getReference(Account.class, identity.accountId()).signedIn(clock.instant());
        sessions.begin(identity);
        LOG.log(Level.INFO, "Account {0} signed in", identity.accountId());
    }

    /** Opens the rest to whoever has just got a second factor; the session is the same. */
    public void goOn(Identity identity) {
        SecurityUtils.getSubject().login(new ConfirmedToken(identity.lackingSecondFactor(false)));
    }
}
