package vn.khien.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khien.organisation.OrgEventState;
import vn.khien.organisation.UnitEnded;
import vn.khien.organisation.entity.EventPart;
import vn.khien.organisation.entity.EventUnit;
import vn.khien.organisation.entity.OrgEvent;
import vn.khien.organisation.entity.Succession;

/** Lets recorded changes take effect once their day has come: units move, and whoever cares hears which ended. */
@ApplicationScoped
public class DueChanges {
    @PersistenceContext
    EntityManager entities;

    @Inject
    UnitPlaces places;

    @Inject
    Event<UnitEnded> ended;

    /**
     * Lets every change whose day has come take effect, in the order of their days.
     *
     * @return how many
     */
    public int takeEffect(LocalDate today, Instant now) {
        List<OrgEvent> due = entities.createQuery(
                        "select e from OrgEvent e where e.state = :planned and e.effectiveOn <= :today"
                                + " order by e.effectiveOn, e.id",
                        OrgEvent.class)
                .setParameter("planned", OrgEventState.PLANNED)
                .setParameter("today", today)
                .getResultList();
        due.forEach(event -> takeEffect(event, today, now));
        return due.size();
    }

    void takeEffect(OrgEvent event, LocalDate today, Instant now) {
        event.takeEffect();
        places.follow(event, today);
        Set<Long> gone = event.units().stream()
                .filter(unit -> unit.part() == EventPart.SUBJECT)
                .map(EventUnit::unitId)
                .filter(unit -> endedBy(event, unit))
                .collect(Collectors.toSet());
        for (long unit : gone) {
            List<Long> successors = event.successions().stream()
                    .filter(succession -> succession.predecessorId() == unit)
                    .map(Succession::successorId)
                    .toList();
            ended.fire(new UnitEnded(unit, successors, event.effectiveOn().minusDays(1), now));
        }
    }

    private boolean endedBy(OrgEvent event, long unitId) {
        return entities.createQuery(
                                """
                                select count(v) from OrgUnitVersion v where v.unitId = :unit and v.closedBy = :event
                                    and not exists (select n.id from OrgUnitVersion n
                                        where n.unitId = v.unitId and n.openedBy = :event)""",
                                Long.class)
                        .setParameter("unit", unitId)
                        .setParameter("event", event.id())
                        .getSingleResult()
                > 0;
    }
}
