package vn.khien.access.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.khien.access.entity.SignInSession;

/** Looks a session up for the door, which comes before every boundary, and notes now and then that it is still used. */
@Stateless
public class SessionMarks {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Whether nobody has ended it. */
    public boolean isOpen(String id) {
        SignInSession session = entities.find(SignInSession.class, id);
        if (session == null || !session.isOpen()) {
            return false;
        }
        Instant now = clock.instant();
        if (session.seenAt().plus(NOTED_EVERY).isBefore(now)) {
            session.seen(now);
        }
        return true;
    }

    /** Drops what nobody asks for any more. */
    @Schedule(hour = "3", minute = "20", persistent = false)
    void forgetOld() {
        entities.createQuery("delete from SignInSession s where s.seenAt < :then")
                .setParameter("then", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
