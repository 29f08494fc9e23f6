package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AccessError;
import vn.khien.access.Role;
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

    public long open(long personId, String login, String password) {
        Account account = new Account(personId, login, clock.instant());
        boolean taken = find("a.login = :key", account.login()).isPresent();
        if (taken) {
            throw new RuleViolation(AccessError.LOGIN_TAKEN, account.login());
        }
        account.changePassword(passwords.hash(password));
        entities.persist(account);
        return account.id();
    }

    public void grant(long accountId, Role role, long unitId, LocalDate from, @Nullable LocalDate to) {
        // The grant names the account by id, which is all that JPA knows: it would write them in any order.
        entities.flush();
        entities.persist(new RoleGrant(accountId, role, unitId, from, to));
        grants.forget(accountId);
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
