package vn.khien.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.OrgOrder;
import vn.khien.organisation.PlannedEffect;
import vn.khien.organisation.UnitChange;
import vn.khien.organisation.entity.OrgEvent;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** From an ordered change to the tree that has it: drawn up, shown, written with its day, and taken back. */
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
    DueChanges dueChanges;

    /** What recording the change would do; writes nothing. */
    public List<PlannedEffect> preview(UnitChange change, LocalDate on) {
        return preview.of(planner.plan(change, on));
    }

    /** Writes the change, and lets it take effect at once where its day has come. */
    public long record(UnitChange change, OrgOrder order, @Nullable Long personId, LocalDate today, Instant now) {
        OrgEvent event = writer.write(planner.plan(change, order.effectiveOn()), order, personId, now);
        if (!today.isBefore(event.effectiveOn())) {
            dueChanges.takeEffect(event, today, now);
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
}
