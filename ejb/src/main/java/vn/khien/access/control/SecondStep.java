package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AccountState;
import vn.khien.access.entity.Account;

/**
 * What whoever knew the password carries to the second step: account and end, with the installation's mark. It opens nothing
 * without a code, and nothing at all once the password has changed.
 */
@ApplicationScoped
public class SecondStep {
    private static final Duration LASTS = Duration.ofMinutes(5);

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstallationKey key;

    @Inject
    Clock clock;

    public String ticket(Identity identity) {
        Account account = entities.find(Account.class, identity.accountId());
        long until = clock.instant().plus(LASTS).getEpochSecond();
        return account.id() + "." + until + "." + mark(account, until);
    }

    /** Who carries the ticket; empty when it is none, or too old. */
    public Optional<Identity> holder(String ticket) {
        String[] parts = ticket.split("\\.", -1);
        if (parts.length != 3 || !parts[0].matches("[0-9]{1,18}") || !parts[1].matches("[0-9]{1,12}")) {
            return Optional.empty();
        }
        long until = Long.parseLong(parts[1]);
        Account account = entities.find(Account.class, Long.parseLong(parts[0]));
        boolean good = isActive(account)
                && until > clock.instant().getEpochSecond()
                && mark(account, until).equals(parts[2]);
        return good ? Optional.of(Identity.signingIn(account.id(), account.personId())) : Optional.empty();
    }

    private static boolean isActive(@Nullable Account account) {
        return account != null && account.state() == AccountState.ACTIVE;
    }

    private String mark(Account account, long until) {
        return key.mark("second step\n" + account.id() + "\n" + until + "\n" + account.passwordHash());
    }
}
