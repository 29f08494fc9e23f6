package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.khien.access.entity.SignInSession;

/**
 * Who is signed in where. That a session is over is read at most once a minute: one that is ended stops within that minute on
 * every node, and at once on the node where it was ended.
 */
@ApplicationScoped
public class SignInSessions {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration KEPT_UNSEEN = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 100_000;

    private final Map<String, Look> looks = new ConcurrentHashMap<>();

    @PersistenceContext
    EntityManager entities;

    @Inject
    SessionMarks marks;

    @Inject
    Clock clock;

    private record Look(long accountId, Instant at, boolean open) {}

    /** Whether the door lets this identity on; a program's token has no session, and is asked for each time. */
    public boolean isOpen(Identity identity) {
        String id = identity.sessionId();
        if (id.isEmpty()) {
            return true;
        }
        Instant now = clock.instant();
        Look look = looks.get(id);
        if (look == null || look.at().plus(FRESH).isBefore(now)) {
            if (looks.size() > MOST_REMEMBERED) {
                looks.clear();
            }
            look = new Look(identity.accountId(), now, marks.isOpen(id));
            looks.put(id, look);
        }
        return look.open();
    }

    public void begin(Identity identity) {
        entities.persist(new SignInSession(identity.sessionId(), identity.accountId(), clock.instant()));
    }

    /** The sessions of an account that are in use, the latest first. */
    public List<SignInSession> open(long accountId) {
        return entities.createQuery(
                        """
                        select s from SignInSession s where s.accountId = :account and s.endedAt is null
                            and s.seenAt > :since order by s.beganAt desc, s.id""",
                        SignInSession.class)
                .setParameter("account", accountId)
                .setParameter("since", clock.instant().minus(KEPT_UNSEEN))
                .getResultList();
    }

    public void end(String id) {
        SignInSession session = entities.find(SignInSession.class, id);
        if (session != null) {
            session.end(clock.instant());
        }
        looks.remove(id);
    }

    /** Signs the accounts out wherever they are signed in. */
    public void endAll(Collection<Long> accountIds) {
        endOthers(accountIds, "");
    }

    /** The same, but for one session. */
    public void endOthers(Collection<Long> accountIds, String except) {
        if (accountIds.isEmpty()) {
            return;
        }
        Set<Long> accounts = Set.copyOf(accountIds);
        entities.createQuery(
                        """
                        update SignInSession s set s.endedAt = :now
                        where s.accountId in :accounts and s.endedAt is null and s.id <> :except""")
                .setParameter("now", clock.instant())
                .setParameter("accounts", accounts)
                .setParameter("except", except)
                .executeUpdate();
        looks.values().removeIf(look -> accounts.contains(look.accountId()));
    }
}
