package vn.khien.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.OrgOrder;
import vn.khien.organisation.OrganisationError;
import vn.khien.organisation.entity.EventPart;
import vn.khien.organisation.entity.OrgEvent;
import vn.khien.organisation.entity.OrgRelation;
import vn.khien.organisation.entity.OrgUnit;
import vn.khien.organisation.entity.OrgUnitVersion;
import vn.khien.shared.IdBlocks;
import vn.khien.shared.RuleViolation;

/** Writes a plan into the versions and relations of the tree, and takes it out of them again. */
@ApplicationScoped
class ChangeWriter {
    @PersistenceContext
    EntityManager entities;

    @Inject
    IdBlocks ids;

    OrgEvent write(ChangePlan plan, OrgOrder order, @Nullable Long personId, Instant now) {
        OrgEvent event = new OrgEvent(ids.reserve("org_event", 1), plan.kind(), order, personId, now);
        entities.persist(event);
        // What follows names the event and the units by their ids only, so they have to stand in the database first.
        entities.flush();
        Map<Long, Long> made = makeUnits(plan, event, now);
        plan.endingVersions().forEach(version -> version.closeBy(event.id(), plan.on()));
        plan.endingRelations().forEach(relation -> relation.closeBy(event.id(), plan.on()));
        for (ChangePlan.NewVersion version : plan.newVersions()) {
            entities.persist(
                    new OrgUnitVersion(ids.reserve("org_unit_version", 1), version.unit(), version.naming(), plan.on())
                            .openedBy(event.id())
                            .orderedBy(order.legalDocument())
                            .withLastDay(version.lastDay()));
        }
        for (ChangePlan.NewRelation relation : plan.newRelations()) {
            entities.persist(new OrgRelation(
                            ids.reserve("org_relation", 1),
                            relation.kind(),
                            real(relation.parent(), made),
                            real(relation.child(), made),
                            plan.on())
                    .openedBy(event.id())
                    .withLastDay(relation.lastDay()));
        }
        plan.subjects().forEach(unit -> event.concerns(unit, EventPart.SUBJECT));
        plan.receivers().forEach(unit -> event.concerns(unit, EventPart.SUCCESSOR));
        made.values().forEach(unit -> event.concerns(unit, EventPart.SUCCESSOR));
        plan.handovers().forEach(one -> event.succeeds(one.predecessor(), real(one.successor(), made)));
        entities.flush();
        return event;
    }

    /** Takes out what the event had put in. Its units keep their ids but have no name on any day. */
    void takeOut(OrgEvent event) {
        for (OrgRelation ended : relations("closedBy", event.id())) {
            LocalDate lastDay = relations("openedBy", event.id()).stream()
                    .filter(opened -> opened.kind() == ended.kind() && opened.childId() == ended.childId())
                    .map(OrgRelation::validTo)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            ended.reopen(lastDay);
        }
        for (OrgUnitVersion ended : versions("closedBy", event.id())) {
            LocalDate lastDay = versions("openedBy", event.id()).stream()
                    .filter(opened -> opened.unitId() == ended.unitId())
                    .map(OrgUnitVersion::validTo)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            ended.reopen(lastDay);
        }
        relations("openedBy", event.id()).forEach(entities::remove);
        versions("openedBy", event.id()).forEach(entities::remove);
    }

    private Map<Long, Long> makeUnits(ChangePlan plan, OrgEvent event, Instant now) {
        Map<Long, Long> made = new HashMap<>();
        for (ChangePlan.NewUnit unit : plan.newUnits()) {
            OrgUnit parent = parentOf(unit.number(), plan);
            OrgUnit entity = new OrgUnit(ids.reserve("org_unit", 1), unit.kind(), parent, null, now);
            entities.persist(entity);
            entities.flush();
            entities.persist(
                    new OrgUnitVersion(ids.reserve("org_unit_version", 1), entity.id(), unit.naming(), plan.on())
                            .openedBy(event.id())
                            .orderedBy(event.legalDocument()));
            made.put(unit.number(), entity.id());
        }
        return made;
    }

    private @Nullable OrgUnit parentOf(long number, ChangePlan plan) {
        return plan.newRelations().stream()
                .filter(relation -> relation.child() == number && UnitPlaces.DECIDING.contains(relation.kind()))
                .min(Comparator.comparingInt(relation -> UnitPlaces.DECIDING.indexOf(relation.kind())))
                .map(relation -> entities.find(OrgUnit.class, relation.parent()))
                .orElse(null);
    }

    private static long real(long unit, Map<Long, Long> made) {
        return made.getOrDefault(unit, unit);
    }

    /** Refuses while a later change, or a roster, builds on what the event made. */
    void refuseBuiltOn(long eventId) {
        boolean builtOn = Stream.concat(
                        relations("openedBy", eventId).stream().map(OrgRelation::closedBy),
                        versions("openedBy", eventId).stream().map(OrgUnitVersion::closedBy))
                .anyMatch(Objects::nonNull);
        if (builtOn || othersStandBelow(eventId)) {
            throw new RuleViolation(OrganisationError.LATER_EVENT_BUILDS_ON_IT);
        }
    }

    /** Whether another change, or a roster, put something below a unit that this change makes. */
    private boolean othersStandBelow(long eventId) {
        return entities.createQuery(
                                """
                                select count(r) from OrgRelation r, OrgUnitVersion v
                                where v.openedBy = :event and r.parentId = v.unitId
                                    and (r.openedBy is null or r.openedBy <> :event) and r.validFrom >= v.validFrom
                                    and not exists (select e.id from OrgUnitVersion e
                                        where e.unitId = v.unitId and e.validFrom < v.validFrom)""",
                                Long.class)
                        .setParameter("event", eventId)
                        .getSingleResult()
                > 0;
    }

    private List<OrgRelation> relations(String mark, long eventId) {
        return entities.createQuery(
                        "select r from OrgRelation r where r." + mark + " = :event order by r.id", OrgRelation.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    private List<OrgUnitVersion> versions(String mark, long eventId) {
        return entities.createQuery(
                        "select v from OrgUnitVersion v where v." + mark + " = :event order by v.id",
                        OrgUnitVersion.class)
                .setParameter("event", eventId)
                .getResultList();
    }
}
