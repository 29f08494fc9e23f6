package vn.khien.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khien.organisation.OrganisationError;
import vn.khien.organisation.RelationKind;
import vn.khien.organisation.entity.OrgRelation;
import vn.khien.organisation.entity.OrgUnit;
import vn.khien.organisation.entity.OrgUnitVersion;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** Units, names and relations as they stand on a day, to be changed from that day on. */
@ApplicationScoped
class TreeOfDay {
    private static final String IN_FORCE = " and x.validFrom <= :on and (x.validTo is null or x.validTo >= :on)";

    @PersistenceContext
    EntityManager entities;

    OrgUnit unit(long id) {
        OrgUnit unit = entities.find(OrgUnit.class, id);
        if (unit == null) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        return unit;
    }

    /** The version of a unit that is there on the day. */
    OrgUnitVersion version(long unitId, LocalDate on) {
        return entities.createQuery(
                        "select x from OrgUnitVersion x where x.unitId = :unit" + IN_FORCE, OrgUnitVersion.class)
                .setParameter("unit", unitId)
                .setParameter("on", on)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(OrganisationError.UNIT_NOT_THERE, on));
    }

    /** The version of a unit that a change of that day may end: it held the day before, and no later change has ended it. */
    OrgUnitVersion endable(long unitId, LocalDate on) {
        OrgUnitVersion version = version(unitId, on);
        if (version.validFrom().equals(on)) {
            throw new RuleViolation(OrganisationError.CHANGED_THE_SAME_DAY, version.name(), on);
        }
        if (version.closedBy() != null) {
            throw new RuleViolation(OrganisationError.LATER_CHANGE_PLANNED, version.name());
        }
        return version;
    }

    /** Refuses a unit that is not there on the day, or that a recorded change ends later on. */
    OrgUnitVersion staying(long unitId, LocalDate on) {
        OrgUnitVersion version = version(unitId, on);
        boolean goesOn = entities.createQuery(
                                "select count(x) from OrgUnitVersion x where x.unitId = :unit and x.validTo is null",
                                Long.class)
                        .setParameter("unit", unitId)
                        .getSingleResult()
                > 0;
        if (!goesOn) {
            throw new RuleViolation(OrganisationError.LATER_CHANGE_PLANNED, version.name());
        }
        return version;
    }

    List<OrgRelation> above(long childId, LocalDate on) {
        return relations("x.childId = :unit", childId, on);
    }

    List<OrgRelation> below(long parentId, LocalDate on) {
        return relations("x.parentId = :unit", parentId, on);
    }

    /** Refuses a relation that a change of that day cannot end. */
    OrgRelation endable(OrgRelation relation, LocalDate on) {
        if (relation.validFrom().equals(on)) {
            throw new RuleViolation(
                    OrganisationError.CHANGED_THE_SAME_DAY,
                    version(relation.childId(), on).name(),
                    on);
        }
        if (relation.closedBy() != null) {
            throw new RuleViolation(
                    OrganisationError.LATER_CHANGE_PLANNED,
                    version(relation.childId(), on).name());
        }
        return relation;
    }

    /** Whether a later change is recorded that puts a unit below this one. */
    boolean receivesLater(long unitId, LocalDate on) {
        return entities.createQuery(
                                "select count(x) from OrgRelation x where x.parentId = :unit and x.validFrom > :on"
                                        + " and x.kind <> :classes",
                                Long.class)
                        .setParameter("unit", unitId)
                        .setParameter("on", on)
                        .setParameter("classes", RelationKind.PART_OF)
                        .getSingleResult()
                > 0;
    }

    /** Another unit that carries the code on the day. */
    Optional<OrgUnitVersion> holderOf(String code, LocalDate on) {
        return entities.createQuery(
                        "select x from OrgUnitVersion x where x.code = :code" + IN_FORCE, OrgUnitVersion.class)
                .setParameter("code", code)
                .setParameter("on", on)
                .getResultStream()
                .findFirst();
    }

    /** Whether one unit is the other or stands below it on the day, by the relations that decide a unit's place. */
    boolean standsBelow(long unitId, long otherId, LocalDate on) {
        Set<Long> seen = new HashSet<>();
        Set<Long> level = Set.of(unitId);
        while (!level.isEmpty()) {
            if (level.contains(otherId)) {
                return true;
            }
            seen.addAll(level);
            Set<Long> next = new HashSet<>();
            for (long id : level) {
                above(id, on).stream()
                        .filter(relation -> relation.kind() != RelationKind.CLUSTER)
                        .map(OrgRelation::parentId)
                        .filter(parent -> !seen.contains(parent))
                        .forEach(next::add);
            }
            level = next;
        }
        return false;
    }

    private List<OrgRelation> relations(String which, long unitId, LocalDate on) {
        return entities.createQuery(
                        "select x from OrgRelation x where " + which + IN_FORCE + " order by x.id", OrgRelation.class)
                .setParameter("unit", unitId)
                .setParameter("on", on)
                .getResultList();
    }
}
