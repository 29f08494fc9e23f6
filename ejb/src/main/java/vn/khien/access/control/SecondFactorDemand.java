package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.khien.access.Role;
import vn.khien.organisation.UnitKind;
import vn.khien.shared.CityTime;

/**
 * Who must have a second factor: whoever sees more than one school. The setting {@code lms.second.factor} says {@code required}
 * or {@code optional}; in demo mode, whose passwords everybody knows, it is optional unless it says otherwise.
 */
@ApplicationScoped
public class SecondFactorDemand {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "lms.second.factor", defaultValue = "default")
    String setting = "default";

    @Inject
    @ConfigProperty(name = "lms.demo", defaultValue = "false")
    String demo = "false";

    public boolean isRequiredFor(long accountId) {
        return isRequired() && seesManySchools(accountId);
    }

    private boolean isRequired() {
        return "default".equals(setting) ? !"true".equalsIgnoreCase(demo) : !"optional".equalsIgnoreCase(setting);
    }

    private boolean seesManySchools(long accountId) {
        LocalDate today = CityTime.today(clock);
        return entities.createQuery(
                        """
                        select g.role, u.kind from RoleGrant g join GrantUnit u on u.id = g.unitId
                        where g.accountId = :account and g.validFrom <= :today
                            and (g.validTo is null or g.validTo >= :today)""",
                        Object[].class)
                .setParameter("account", accountId)
                .setParameter("today", today)
                .getResultStream()
                .anyMatch(row -> ((Role) row[0]).seesManySchools((UnitKind) row[1]));
    }
}
