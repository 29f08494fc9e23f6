package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.khien.access.entity.RoleGrant;
import vn.khien.organisation.UnitEnded;

/**
 * Hands the roles at a unit that ended to its successor. Only where there is exactly one: who may do what at each part of a
 * unit that was split is for a person to say.
 */
@ApplicationScoped
class RolesOfEndedUnits {
    @PersistenceContext
    EntityManager entities;

    @Inject
    GrantCache grants;

    void on(@Observes UnitEnded ended) {
        LocalDate firstDay = ended.lastDay().plusDays(1);
        List<RoleGrant> ending = entities.createQuery(
                        """
                        select g from RoleGrant g where g.unitId = :unit and g.validFrom <= :last
                            and (g.validTo is null or g.validTo > :last)""",
                        RoleGrant.class)
                .setParameter("unit", ended.unitId())
                .setParameter("last", ended.lastDay())
                .getResultList();
        for (RoleGrant grant : ending) {
            if (ended.successorIds().size() == 1) {
                entities.persist(grant.at(ended.successorIds().get(0), firstDay));
            }
            grant.endWith(ended.lastDay());
        }
        grants.forgetAll();
    }
}
