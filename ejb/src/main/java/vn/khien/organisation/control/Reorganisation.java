package vn.khien.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.OrgEventState;
import vn.khien.organisation.OrgOrder;
import vn.khien.organisation.PlannedEffect;
import vn.khien.organisation.UnitChange;
import vn.khien.organisation.UnitEnded;
import vn.khien.organisation.entity.EventPart;
import vn.khien.organisation.entity.EventUnit;
import vn.khien.organisation.entity.OrgEvent;
import vn.khien.organisation.entity.Succession;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** From an ordered change to the tree that has it: drawn up, written with its day, and followed on that day. */
@ApplicationScoped
public class Reorganisation {
    @PersistenceContext
    EntityManager entities;

    @Inject
    ChangePlanner planner;

    @Inject
    Preview preview;

    @Inject
    ChangeWriter writer;

    @Inject
    UnitPlaces places;

    @Inject
    Event<UnitEnded> ended;

    /** What recording the change would do; writes nothing. */
    public List<PlannedEffect> preview(UnitChange change, LocalDate on) {
        return preview.of(planner.plan(change, on));
    }

    /** Writes the change, and lets it take effect at once where its day has come. */
    public long record(UnitChange change, OrgOrder order, @Nullable Long personId, LocalDate today, Instant now) {
        OrgEvent event = writer.write(planner.plan(change, order.effectiveOn()), order, personId, now);
        if (!today.isBefore(event.effectiveOn())) {
            takeEffect(event, today, now);
        }
        return event.id();
    }

    /** Undoes a change whose day is still to come. */
    public void undo(long eventId, @Nullable Long personId, LocalDate today, Instant now) {
        OrgEvent event = event(eventId);
        writer.refuseBuiltOn(eventId);
        event.undo(personId, today, now);
        writer.takeOut(event);
    }

    public OrgEvent event(long eventId) {
        OrgEvent event = entities.find(OrgEvent.class, eventId, LockModeType.OPTIMISTIC);
        if (event == null) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        return event;
    }

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

    private void takeEffect(OrgEvent event, LocalDate today, Instant now) {
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
