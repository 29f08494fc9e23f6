package vn.khien.completion.boundary;

import static vn.khien.shared.Permission.READ_STATISTICS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.khien.completion.AudienceCompletion;
import vn.khien.completion.CompletionCount;
import vn.khien.completion.UnitCompletion;
import vn.khien.completion.control.FigureQueries;
import vn.khien.programme.Audience;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Sql;

/**
 * How far people are, in sums. Those of today come from the tallies, one query each; those of a past day from the days that
 * enrolments carry.
 */
@Stateless
public class CompletionFigures {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** By school, care facility or office. */
    public List<UnitCompletion> perSchool(long campaignId, OrgPath within, Set<Audience> audiences, LocalDate asOf) {
        return queries(within).perSchool(campaignId, within, audiences, pastDay(asOf));
    }

    /** By class or office; the staff of a school count at the school itself. */
    public List<UnitCompletion> perClass(long campaignId, OrgPath within, Set<Audience> audiences, LocalDate asOf) {
        return queries(within).perClass(campaignId, within, audiences, pastDay(asOf));
    }

    /** By school, care facility or office, and each by audience. */
    public List<AudienceCompletion> perSchoolAndAudience(long campaignId, OrgPath within, LocalDate asOf) {
        return queries(within).perSchoolAndAudience(campaignId, within, pastDay(asOf));
    }

    public Map<Audience, CompletionCount> perAudience(long campaignId, OrgPath within, LocalDate asOf) {
        return queries(within).perAudience(campaignId, within, pastDay(asOf));
    }

    private FigureQueries queries(OrgPath within) {
        currentUser.require(READ_STATISTICS, within);
        return new FigureQueries(Sql.in(entities));
    }

    private Optional<LocalDate> pastDay(LocalDate asOf) {
        return Optional.of(asOf).filter(day -> day.isBefore(CityTime.today(clock)));
    }
}
