package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AccessError;
import vn.khien.access.Role;
import vn.khien.access.entity.RoleGrant;
import vn.khien.shared.CityTime;
import vn.khien.shared.RuleViolation;

/** Gives and ends roles so that nobody holds one twice at the same time, and the past stays as it was. */
@ApplicationScoped
public class RoleWriter {
    @PersistenceContext
    EntityManager entities;

    @Inject
    AccountWriter accounts;

    @Inject
    GrantCache grants;

    @Inject
    Clock clock;

    /** Gives a role whose days may lie in the past only for the part that is data taken over. */
    public void give(RoleGrant grant) {
        LocalDate to = grant.validTo();
        if (to != null && to.isBefore(grant.validFrom())) {
            throw new RuleViolation(AccessError.ROLE_DAYS_INVALID);
        }
        if (isHeld(grant.accountId(), grant.role(), grant.unitId(), grant.validFrom(), to)) {
            throw new RuleViolation(AccessError.ROLE_HELD);
        }
        accounts.grant(grant);
    }

    /** Whether the account holds the role at the unit on one of the days. */
    public boolean isHeld(long accountId, Role role, long unitId, LocalDate from, @Nullable LocalDate to) {
        return entities.createQuery(
                                """
                                select count(g) from RoleGrant g where g.accountId = :account and g.role = :role
                                    and g.unitId = :unit and g.validFrom <= :to
                                    and (g.validTo is null or g.validTo >= :from)""",
                                Long.class)
                        .setParameter("account", accountId)
                        .setParameter("role", role)
                        .setParameter("unit", unitId)
                        .setParameter("from", from)
                        .setParameter("to", to == null ? LocalDate.of(9999, 12, 31) : to)
                        .getSingleResult()
                > 0;
    }

    /** Those that hold on the day or begin later. */
    public List<RoleGrant> openFrom(long accountId, LocalDate day) {
        return entities.createQuery(
                        """
                        select g from RoleGrant g where g.accountId = :account
                            and (g.validTo is null or g.validTo >= :day) order by g.id""",
                        RoleGrant.class)
                .setParameter("account", accountId)
                .setParameter("day", day)
                .getResultList();
    }

    /**
     * Ends a role with its last day, which counts. What was in force until yesterday stays true; a role that has not begun is
     * taken back whole.
     */
    public void end(RoleGrant grant, LocalDate lastDay) {
        LocalDate to = grant.validTo();
        boolean past = lastDay.isBefore(CityTime.today(clock).minusDays(1));
        if (past || (to != null && !lastDay.isBefore(to))) {
            throw new RuleViolation(AccessError.ROLE_DAYS_INVALID);
        }
        if (lastDay.isBefore(grant.validFrom())) {
            entities.remove(grant);
        } else {
            grant.endWith(lastDay);
        }
        grants.forget(grant.accountId());
    }
}
