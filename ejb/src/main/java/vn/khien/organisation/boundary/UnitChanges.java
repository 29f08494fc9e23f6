package vn.khien.organisation.boundary;

import static vn.khien.shared.Permission.MANAGE_UNITS;
import static vn.khien.shared.Permission.READ_UNITS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.khien.organisation.OrgEventView;
import vn.khien.organisation.OrgOrder;
import vn.khien.organisation.OrganisationError;
import vn.khien.organisation.PlannedEffect;
import vn.khien.organisation.UnitChange;
import vn.khien.organisation.UnitHistory;
import vn.khien.organisation.control.Reorganisation;
import vn.khien.organisation.control.UnitHistoryQuery;
import vn.khien.organisation.control.UnitQueries;
import vn.khien.organisation.entity.EventUnit;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.RuleViolation;

/**
 * Changes of the tree that a legal document orders: seen before they are recorded, recorded before or after their day, and
 * undone until the day before it.
 */
@Stateless
public class UnitChanges {
    private static final Logger LOG = System.getLogger(UnitChanges.class.getName());

    @Inject
    Reorganisation reorganisation;

    @Inject
    UnitHistoryQuery histories;

    @Inject
    UnitQueries places;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** What recording the change would do to every unit it touches. Changes nothing. */
    public List<PlannedEffect> preview(UnitChange change, LocalDate effectiveOn) {
        requireManaging(change);
        return reorganisation.preview(change, effectiveOn);
    }

    /**
     * Records the change. Where its day has come, units move at once; otherwise on the day.
     *
     * @return the id to undo it with
     */
    public long record(UnitChange change, OrgOrder order) {
        if (order.legalDocument().isBlank()) {
            throw new RuleViolation(OrganisationError.LEGAL_DOCUMENT_MISSING);
        }
        requireManaging(change);
        long id = reorganisation.record(
                change, order, currentUser.signedInPerson().orElse(null), CityTime.today(clock), clock.instant());
        LOG.log(
                Level.INFO,
                "Change {0} of the tree recorded: {1} on {2}",
                Long.toString(id),
                change.kind(),
                order.effectiveOn());
        return id;
    }

    /** Takes a recorded change back, until the day before it holds. */
    public void undo(long eventId) {
        for (EventUnit unit : reorganisation.event(eventId).units()) {
            currentUser.require(MANAGE_UNITS, places.placeOf(unit.unitId()));
        }
        reorganisation.undo(eventId, currentUser.signedInPerson().orElse(null), CityTime.today(clock), clock.instant());
        LOG.log(Level.INFO, "Change {0} of the tree undone", Long.toString(eventId));
    }

    /** All that the unit was called, where it stood and what happened to it. */
    public UnitHistory history(long unitId) {
        currentUser.require(READ_UNITS, places.placeOf(unitId));
        return histories.of(unitId);
    }

    /** Changes that hold since the day or will hold, latest first. */
    public List<OrgEventView> since(LocalDate day) {
        currentUser.requireSomewhere(MANAGE_UNITS);
        return histories.since(day);
    }

    private void requireManaging(UnitChange change) {
        for (long unitId : change.units()) {
            currentUser.require(MANAGE_UNITS, places.placeOf(unitId));
        }
    }
}
