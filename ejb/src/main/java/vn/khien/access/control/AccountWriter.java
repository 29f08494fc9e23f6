package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AccessError;
import vn.khien.access.entity.Account;
import vn.khien.access.entity.RoleGrant;
import vn.khien.shared.RuleViolation;

/** Writes accounts, their secrets and their roles. */
@ApplicationScoped
public class AccountWriter {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Passwords passwords;

    @Inject
    CardCodes codes;

    @Inject
    GrantCache grants;

    @Inject
    Clock clock;

    public Account open(long personId, String login, String password) {
        Account account = new Account(personId, login, clock.instant());
        account.changePassword(passwords.hash(password));
        return keep(account);
    }

    /** An account without a secret, whose owner is sent a link. */
    public Account invite(long personId, String login, @Nullable String email) {
        Account account = Account.invited(personId, login, email, clock.instant());
        requireFree(account.email(), 0);
        return keep(account);
    }

    /** Refuses an address that another account has. */
    public void requireFree(@Nullable String email, long own) {
        if (email != null
                && find("a.id <> " + own + " and a.email = :key", email).isPresent()) {
            throw new RuleViolation(AccessError.EMAIL_TAKEN, email);
        }
    }

    private Account keep(Account account) {
        if (find("a.login = :key", account.login()).isPresent()) {
            throw new RuleViolation(AccessError.LOGIN_TAKEN, account.login());
        }
        if (find("a.personId = :key", account.personId()).isPresent()) {
            throw new RuleViolation(AccessError.ACCOUNT_THERE);
        }
        entities.persist(account);
        return account;
    }

    public void setPassword(Account account, String password) {
        account.changePassword(passwords.hash(password));
    }

    /** Whether the password is the account's. */
    public boolean fits(String password, Account account) {
        return passwords.fits(password, account.passwordHash());
    }

    /** Roles are read afresh: whether the account opens anything has changed. */
    public void forgetRoles(long accountId) {
        grants.forget(accountId);
    }

    public void grant(RoleGrant grant) {
        // The grant names the account by id, which is all that JPA knows: it would write them in any order.
        entities.flush();
        entities.persist(grant);
        grants.forget(grant.accountId());
    }

    /**
     * Draws a new card, for an account that is made if there is none.
     *
     * @return the code, which is known here for the last time
     */
    public String drawCard(long personId) {
        Account account = find("a.personId = :key", personId).orElseGet(() -> {
            Account made = new Account(personId, "p" + personId, clock.instant());
            entities.persist(made);
            return made;
        });
        String code = codes.draw();
        account.giveCard(codes.hashOfCard(code), clock.instant());
        return code;
    }

    private Optional<Account> find(String condition, Object key) {
        return entities.createQuery("select a from Account a where " + condition, Account.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
