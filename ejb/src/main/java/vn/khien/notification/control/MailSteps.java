package vn.khien.notification.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.khien.access.boundary.SealedTexts;
import vn.khien.notification.MailState;
import vn.khien.notification.entity.OutboxMail;

/**
 * The steps of sending, each in a transaction of its own, so that none is open while a mail server takes its time. A mail is
 * claimed by putting its next try off: two nodes do not send it both, and one whose sender died is tried again.
 */
@Stateless
public class MailSteps {
    private static final Duration CLAIMED_FOR = Duration.ofMinutes(5);
    private static final int AT_ONCE = 50;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SealedTexts sealed;

    @Inject
    Clock clock;

    /** Mails whose time has come. */
    public List<Long> due() {
        return entities.createQuery(
                        """
                        select m.id from OutboxMail m where m.state = :waiting and m.dueAt <= :now
                        order by m.dueAt, m.id""",
                        Long.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** The mail, if nobody else has it. */
    public Optional<Letter> claim(long id) {
        Instant now = clock.instant();
        int mine = entities.createQuery(
                        """
                        update OutboxMail m set m.dueAt = :later
                        where m.id = :id and m.state = :waiting and m.dueAt <= :now""")
                .setParameter("later", now.plus(CLAIMED_FOR))
                .setParameter("id", id)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now)
                .executeUpdate();
        return mine == 0 ? Optional.empty() : Optional.of(letter(entities.find(OutboxMail.class, id)));
    }

    private Letter letter(OutboxMail mail) {
        String text = mail.sealedText();
        return new Letter(mail.recipient(), mail.subject(), text == null ? "" : sealed.open("outbox", text));
    }

    public void sent(long id) {
        entities.find(OutboxMail.class, id).sent();
    }

    public void failed(long id, String why) {
        entities.find(OutboxMail.class, id).failed(why, clock.instant());
    }
}
