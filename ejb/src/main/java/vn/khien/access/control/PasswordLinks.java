package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AccessError;
import vn.khien.access.AccountState;
import vn.khien.access.LinkPurpose;
import vn.khien.access.PasswordLink;
import vn.khien.access.PasswordLinkMade;
import vn.khien.access.entity.Account;
import vn.khien.access.entity.PasswordLinkRecord;
import vn.khien.shared.Language;
import vn.khien.shared.RuleViolation;

/** Links to choose a password: each works once, and a new one ends those before it. */
@ApplicationScoped
public class PasswordLinks {
    private static final Duration INVITED_FOR = Duration.ofDays(7);
    private static final Duration RESET_FOR = Duration.ofHours(2);

    @PersistenceContext
    EntityManager entities;

    @Inject
    CardCodes codes;

    @Inject
    Event<PasswordLinkMade> made;

    @Inject
    Clock clock;

    /** Access sends nothing itself; whoever hears the event does, where this is set. */
    @Inject
    @ConfigProperty(name = "lms.mail.url", defaultValue = "off")
    String mailUrl = "off";

    @Inject
    @ConfigProperty(name = "lms.base.url", defaultValue = "http://localhost:8080")
    String baseUrl = "http://localhost:8080";

    /** Makes one and announces it to whoever has an address. */
    public PasswordLink make(Account account, LinkPurpose purpose) {
        Instant now = clock.instant();
        // What is not written yet has no id that the link could name.
        entities.flush();
        endAll(account.id());
        String token = codes.drawToken();
        Instant expiresAt = now.plus(purpose == LinkPurpose.INVITATION ? INVITED_FOR : RESET_FOR);
        entities.persist(new PasswordLinkRecord(account.id(), purpose, codes.hashOfToken(token), now, expiresAt));
        String address = baseUrl + "/invitation/" + token;
        String email = account.email();
        boolean mailed = email != null && isMailed();
        if (email != null && mailed) {
            Language language = Language.valueOf(account.language().toUpperCase(Locale.ROOT));
            made.fire(new PasswordLinkMade(account.id(), email, language, purpose, address, expiresAt));
        }
        return new PasswordLink(account.login(), address, expiresAt, mailed ? email : null);
    }

    /** Whether this installation sends mail. */
    public boolean isMailed() {
        return !mailUrl.isBlank() && !"off".equals(mailUrl);
    }

    /** The account that an open link is for. */
    public Account account(String token) {
        Account account = entities.find(Account.class, open(token).accountId());
        if (account.state() != AccountState.INVITED && account.state() != AccountState.ACTIVE) {
            throw new RuleViolation(AccessError.LINK_OVER);
        }
        return account;
    }

    /** Why an open link was made. */
    public LinkPurpose purpose(String token) {
        return open(token).purpose();
    }

    /** None of the links of an account works any more. */
    public void endAll(long accountId) {
        Instant now = clock.instant();
        entities.createQuery(
                        "select l from PasswordLinkRecord l where l.accountId = :account and l.endedAt is null",
                        PasswordLinkRecord.class)
                .setParameter("account", accountId)
                .getResultList()
                .forEach(link -> link.end(now));
    }

    private PasswordLinkRecord open(@Nullable String token) {
        return entities.createQuery(
                        "select l from PasswordLinkRecord l where l.tokenHash = :hash", PasswordLinkRecord.class)
                .setParameter("hash", codes.hashOfToken(token == null ? "" : token))
                .getResultStream()
                .filter(link -> link.isOpenAt(clock.instant()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(AccessError.LINK_OVER));
    }
}
