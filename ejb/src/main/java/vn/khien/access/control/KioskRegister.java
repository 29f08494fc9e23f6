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
import java.util.Optional;
import vn.khien.access.KioskTicket;
import vn.khien.access.entity.Kiosk;

/** The devices that are kiosks now. */
@ApplicationScoped
public class KioskRegister {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CardCodes codes;

    @Inject
    Clock clock;

    public KioskTicket open(long classId, long personId, Duration length) {
        String token = codes.drawToken();
        Instant now = clock.instant();
        Kiosk kiosk = new Kiosk(classId, personId, codes.hashOfToken(token), now, now.plus(length));
        entities.persist(kiosk);
        return new KioskTicket(kiosk.id(), token, kiosk.endsAt());
    }

    /** The kiosk of the device that holds the token, while it is open. */
    public Optional<Kiosk> ofDevice(String token) {
        return entities.createQuery("select k from Kiosk k where k.tokenHash = :hash", Kiosk.class)
                .setParameter("hash", codes.hashOfToken(token))
                .getResultStream()
                .findFirst()
                .filter(kiosk -> kiosk.isOpenAt(clock.instant()));
    }

    public Optional<Kiosk> withId(long id) {
        return Optional.ofNullable(entities.find(Kiosk.class, id));
    }

    public boolean isOpen(long id) {
        return withId(id).filter(kiosk -> kiosk.isOpenAt(clock.instant())).isPresent();
    }

    public void close(Kiosk kiosk) {
        kiosk.close(clock.instant());
    }

    /** Those that are open for one of the classes, the latest first. */
    public List<Kiosk> openFor(Collection<Long> classIds) {
        return classIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                """
                                select k from Kiosk k where k.classId in :classes and k.closedAt is null
                                    and k.endsAt > :now order by k.openedAt desc, k.id desc""",
                                Kiosk.class)
                        .setParameter("classes", classIds)
                        .setParameter("now", clock.instant())
                        .getResultList();
    }
}
