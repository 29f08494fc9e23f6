package vn.khien.organisation.boundary;

import static vn.khien.shared.Permission.MANAGE_UNITS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import vn.khien.organisation.OrganisationError;
import vn.khien.organisation.entity.CalendarYear;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.IdBlocks;
import vn.khien.shared.RuleViolation;

/**
 * Keeps the school years and terms of the city. Only who manages the whole tree may: every school's plans are cut by them.
 * Campaigns keep the days they were planned with.
 */
@Stateless
public class SchoolCalendar {
    private static final Logger LOG = System.getLogger(SchoolCalendar.class.getName());

    @PersistenceContext
    EntityManager entities;

    @Inject
    IdBlocks ids;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Adds the year after the last one; a second call for the same last day finds it there and adds nothing. */
    public void addYear(LocalDate endsOn) {
        requireKeeping();
        CalendarYear last = entities.createQuery(
                        "select y from CalendarYear y order by y.startsOn desc", CalendarYear.class)
                .setMaxResults(1)
                .getSingleResult();
        if (!last.endsOn().equals(endsOn)) {
            entities.persist(last.next(ids.reserve("school_year", 1), endsOn));
            LOG.log(Level.INFO, "School year added, until {0}", endsOn);
        }
    }

    /**
     * Sets the days of a term, both inclusive.
     *
     * @param number 1 or 2
     */
    public void setTerm(String yearCode, int number, LocalDate from, LocalDate to) {
        requireKeeping();
        CalendarYear year = entities.createQuery(
                        "select y from CalendarYear y where y.code = :code", CalendarYear.class)
                .setParameter("code", yearCode)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(OrganisationError.SCHOOL_YEAR_UNKNOWN, yearCode));
        year.placeTerm(number, from, to, CityTime.today(clock), () -> ids.reserve("school_term", 1));
        LOG.log(Level.INFO, "Term {0} of {1} set: {2} to {3}", number, yearCode, from, to);
    }

    /**
     * For the page that keeps the calendar.
     *
     * @throws AccessDenied when this user does not manage the whole tree
     */
    public void requireKeeping() {
        if (currentUser.unitsWith(MANAGE_UNITS).stream()
                .noneMatch(top -> top.unitIds().size() <= 1)) {
            throw new AccessDenied(MANAGE_UNITS + " of the whole tree");
        }
    }
}
