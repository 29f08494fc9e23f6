package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.khien.access.entity.Account;
import vn.khien.access.entity.GrantUnit;
import vn.khien.people.boundary.PaperNames;
import vn.khien.shared.CityTime;
import vn.khien.shared.OrgPath;

/** Writes down what happens to accounts, where those find it who answer for the unit of the account's owner. */
@ApplicationScoped
public class AccountTrail {
    @PersistenceContext
    EntityManager entities;

    @Inject
    AuditWriter trail;

    @Inject
    PaperNames names;

    @Inject
    Clock clock;

    /** At the unit of the account's owner. */
    public void write(String action, Account account, @Nullable String detail) {
        long unit = names.person(account.personId(), CityTime.today(clock)).unitId();
        GrantUnit place = entities.find(GrantUnit.class, unit);
        write(action, place == null ? null : place.path(), account, detail);
    }

    public void write(String action, @Nullable OrgPath unit, Account account, @Nullable String detail) {
        // A new account has its id once it is written.
        entities.flush();
        trail.write(action, unit, "account/" + account.id(), detail);
    }
}
