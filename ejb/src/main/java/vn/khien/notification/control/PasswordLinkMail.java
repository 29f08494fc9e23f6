package vn.khien.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.khien.access.LinkPurpose;
import vn.khien.access.PasswordLinkMade;
import vn.khien.access.boundary.SealedTexts;
import vn.khien.notification.entity.OutboxMail;
import vn.khien.shared.CityTime;

/** Writes to whoever is to choose a password. */
@ApplicationScoped
class PasswordLinkMail {
    private static final String PURPOSE = "outbox";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm, dd/MM/uuuu");

    @PersistenceContext
    EntityManager entities;

    @Inject
    SealedTexts sealed;

    @Inject
    Clock clock;

    void on(@Observes PasswordLinkMade made) {
        Locale locale = made.language().locale();
        ResourceBundle words = ResourceBundle.getBundle("i18n.mail", locale);
        String what = made.purpose() == LinkPurpose.INVITATION ? "invitation" : "reset";
        String until = MOMENT.format(made.expiresAt().atZone(CityTime.ZONE));
        String text =
                new MessageFormat(words.getString(what + ".text"), locale).format(new Object[] {made.address(), until});
        entities.persist(new OutboxMail(
                made.email(),
                words.getString(what + ".subject"),
                sealed.seal(PURPOSE, text),
                clock.instant(),
                made.expiresAt()));
    }
}
