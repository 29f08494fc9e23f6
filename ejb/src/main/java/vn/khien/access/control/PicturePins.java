package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.khien.access.AccessError;
import vn.khien.access.Picture;
import vn.khien.access.PictureState;
import vn.khien.access.PictureTry;
import vn.khien.access.PictureTry.Outcome;
import vn.khien.access.entity.Account;
import vn.khien.access.entity.PicturePin;
import vn.khien.shared.RuleViolation;

/**
 * Secret pictures: three of twelve are few, so they open nothing outside of a kiosk, five wrong tries lock them, and a copy
 * of the database tells nothing without the installation's key.
 */
@ApplicationScoped
public class PicturePins {
    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    @Inject
    Passwords passwords;

    @Inject
    InstallationKey key;

    @Inject
    SignInSessions sessions;

    @Inject
    Clock clock;

    /** How each of the people stands. */
    public Map<Long, PictureState> states(Collection<Long> personIds) {
        Map<Long, PictureState> states = new HashMap<>();
        personIds.forEach(id -> states.put(id, PictureState.NONE));
        if (!personIds.isEmpty()) {
            entities.createQuery("select p from PicturePin p where p.personId in :ids", PicturePin.class)
                    .setParameter("ids", personIds)
                    .getResultList()
                    .forEach(pin ->
                            states.put(pin.personId(), pin.isLocked() ? PictureState.LOCKED : PictureState.READY));
        }
        return states;
    }

    /** Three at random. */
    public List<Picture> draw() {
        List<Picture> all = new ArrayList<>(List.of(Picture.values()));
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, Picture.OF_A_SECRET));
    }

    /** Gives the child these pictures, with an account where there is none yet; who came in by the ones before is signed out. */
    public void choose(long personId, Collection<Picture> pictures, long by) {
        Set<Picture> chosen = pictures.isEmpty() ? Set.of() : EnumSet.copyOf(pictures);
        if (chosen.size() != Picture.OF_A_SECRET) {
            throw new RuleViolation(AccessError.PICTURES_NOT_THREE);
        }
        String hash = passwords.hash(peppered(personId, chosen));
        PicturePin pin = entities.find(PicturePin.class, personId);
        if (pin == null) {
            entities.persist(new PicturePin(personId, hash, by, clock.instant()));
            ensureAccount(personId);
        } else {
            pin.change(hash, by, clock.instant());
            sessions.endAll(accountsOf(personId));
        }
    }

    public void unlock(long personId) {
        PicturePin pin = entities.find(PicturePin.class, personId);
        if (pin != null) {
            pin.unlock();
        }
    }

    /**
     * Compares what a child chose, one try after the other also where they come at once.
     *
     * @param entering is handed the token that signs the child in
     */
    public PictureTry attempt(long personId, Set<Picture> chosen, Consumer<PictureToken> entering) {
        PicturePin pin = entities.find(PicturePin.class, personId, LockModeType.PESSIMISTIC_WRITE);
        if (pin == null) {
            return new PictureTry(Outcome.NONE, 0);
        }
        if (pin.isLocked()) {
            return new PictureTry(Outcome.LOCKED, 0);
        }
        if (!passwords.fits(peppered(personId, chosen), pin.secretHash())) {
            int left = pin.failed();
            return new PictureTry(left == 0 ? Outcome.LOCKED : Outcome.WRONG, left);
        }
        pin.unlock();
        entering.accept(new PictureToken(personId));
        return new PictureTry(Outcome.ENTERED, PicturePin.TRIES);
    }

    /** In the order of the enum, whatever order the child took. */
    private String peppered(long personId, Set<Picture> chosen) {
        return key.mark("pictures\n" + personId + "\n" + (chosen.isEmpty() ? "" : EnumSet.copyOf(chosen)));
    }

    private void ensureAccount(long personId) {
        if (accountsOf(personId).isEmpty()) {
            entities.persist(new Account(personId, "p" + personId, clock.instant()));
        }
    }

    private List<Long> accountsOf(long personId) {
        return entities.createQuery("select a.id from Account a where a.personId = :person", Long.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
