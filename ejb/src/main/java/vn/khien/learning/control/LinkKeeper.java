package vn.khien.learning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.khien.learning.LearningError;
import vn.khien.learning.LearningModule;
import vn.khien.learning.entity.ParentLink;
import vn.khien.shared.CityTime;
import vn.khien.shared.QrDrawing;
import vn.khien.shared.RuleViolation;

/** Makes and finds parents' links, and lets a child's code in. */
@ApplicationScoped
public class LinkKeeper {
    private static final int TOKEN_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    @Inject
    ModuleShelf shelf;

    @Inject
    ParentCodes codes;

    @Inject
    Clock clock;

    /** How the installation is reached from outside. */
    @Inject
    @ConfigProperty(name = "lms.base.url", defaultValue = "http://localhost:8080")
    String baseUrl;

    /** A right code. */
    public record Entry(ParentCodes.Child child, ParentLink link) {}

    /** A link just made, with the address that is not kept. */
    public record Made(String address, QrDrawing qr, LearningModule module) {}

    /** Makes a link of a class to a module for parents. */
    public Made make(long classId, String moduleCode, ParentLink.Inviter inviter, LocalDate lastDay) {
        LearningModule module = shelf.module(moduleCode);
        if (!module.isForGuardians()) {
            throw new RuleViolation(LearningError.MODULE_NOT_FOR_PARENTS);
        }
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        entities.persist(new ParentLink(hash(token), classId, moduleCode, inviter, lastDay, clock));
        String address = baseUrl + "/p/" + token;
        return new Made(address, QrDrawing.of(address), module);
    }

    public LearningModule module(ParentLink link) {
        return shelf.module(link.moduleCode());
    }

    /** The link that an address opens. One that never was and one that is over are answered alike. */
    public ParentLink open(String token) {
        return opened(query(token));
    }

    /** The links of a class that still open, the newest first. */
    public List<ParentLink> openLinks(long classId) {
        return entities.createQuery(
                        """
                        select l from ParentLink l where l.classId = :class and l.lastDay >= :today
                        order by l.createdAt desc, l.id desc""",
                        ParentLink.class)
                .setParameter("class", classId)
                .setParameter("today", CityTime.today(clock))
                .getResultList();
    }

    /**
     * Tries a code. The row is locked so that tries at the same time are counted one by one.
     *
     * @return empty for a code that is none of the class's children today; nothing says why
     */
    public Optional<Entry> enter(String token, String code) {
        ParentLink link = opened(query(token).setLockMode(LockModeType.PESSIMISTIC_WRITE));
        link.requireAwake(clock.instant());
        Optional<ParentCodes.Child> child = codes.childOf(link.classId(), code, CityTime.today(clock));
        if (child.isEmpty()) {
            link.wrongCode(clock.instant());
        }
        return child.map(found -> new Entry(found, link));
    }

    private TypedQuery<ParentLink> query(String token) {
        return entities.createQuery("select l from ParentLink l where l.tokenHash = :hash", ParentLink.class)
                .setParameter("hash", hash(token));
    }

    private ParentLink opened(TypedQuery<ParentLink> query) {
        ParentLink link =
                query.getResultStream().findFirst().orElseThrow(() -> new RuleViolation(LearningError.LINK_ENDED));
        link.requireOpen(clock);
        return link;
    }

    private static String hash(String token) {
        return ContentFiles.hash(token.getBytes(StandardCharsets.UTF_8));
    }
}
