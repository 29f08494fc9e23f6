package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import vn.khien.access.AccountState;
import vn.khien.access.entity.Account;

/** Whether a secret belongs to an active account. */
@ApplicationScoped
public class CredentialCheck {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Passwords passwords;

    @Inject
    CardCodes codes;

    @Inject
    Clock clock;

    /** A login with its password; for pupils the code of the card serves as password too. */
    Optional<Identity> password(String login, String password) {
        Optional<Account> account = active("a.login = :key", login.strip().toLowerCase(Locale.ROOT));
        boolean byCard = account.map(Account::cardHash)
                .filter(codes.hashOfCard(password)::equals)
                .isPresent();
        boolean byPassword = !byCard
                && passwords.fits(password, account.map(Account::passwordHash).orElse(null));
        return byCard || byPassword ? account.map(CredentialCheck::identity) : Optional.empty();
    }

    Optional<Identity> card(String code) {
        return active("a.cardHash = :key", codes.hashOfCard(code)).map(CredentialCheck::identity);
    }

    /** Somebody whose secret was compared elsewhere. */
    Optional<Identity> person(long personId) {
        return active("a.personId = :key", personId).map(CredentialCheck::identity);
    }

    Optional<Identity> token(String token) {
        return entities.createQuery(
                        """
                        select new vn.khien.access.control.Identity(a.id, a.personId, t.scope)
                        from Account a, ApiToken t
                        where t.accountId = a.id and t.tokenHash = :hash and t.expiresAt > :now and t.revokedAt is null
                            and a.state = :active""",
                        Identity.class)
                .setParameter("hash", codes.hashOfToken(token))
                .setParameter("now", clock.instant())
                .setParameter("active", AccountState.ACTIVE)
                .getResultStream()
                .findFirst();
    }

    private Optional<Account> active(String condition, Object key) {
        TypedQuery<Account> query =
                entities.createQuery("select a from Account a where a.state = :active and " + condition, Account.class);
        return query.setParameter("active", AccountState.ACTIVE)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    private static Identity identity(Account account) {
        return Identity.signingIn(account.id(), account.personId());
    }
}
