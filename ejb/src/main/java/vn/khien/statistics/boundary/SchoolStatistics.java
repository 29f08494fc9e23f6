package vn.khien.statistics.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.programme.Audience;
import vn.khien.programme.CampaignView;
import vn.khien.programme.boundary.Campaigns;
import vn.khien.shared.CityTime;
import vn.khien.shared.RuleViolation;
import vn.khien.statistics.By;
import vn.khien.statistics.Statistics;
import vn.khien.statistics.StatisticsError;
import vn.khien.statistics.StatisticsRow;
import vn.khien.statistics.control.Lines;

/** The figures of a campaign below a unit, side by side. Asks for the permission where the figures come from. */
@Stateless
public class SchoolStatistics {
    /** Officials sit in offices, which are no schools. */
    private static final Set<Audience> OF_SCHOOLS = EnumSet.complementOf(EnumSet.of(Audience.OFFICIAL));

    @Inject
    Campaigns campaigns;

    @Inject
    UnitNames units;

    @Inject
    Lines lines;

    @Inject
    Clock clock;

    /**
     * Puts figures side by side.
     *
     * @param audience only these people, or all
     * @param asOf the day at whose end the figures stand
     */
    public Statistics of(long campaignId, long unitId, By by, Optional<Audience> audience, LocalDate asOf) {
        if (asOf.isAfter(CityTime.today(clock))) {
            throw new RuleViolation(StatisticsError.DAY_TO_COME);
        }
        CampaignView campaign = campaigns.campaign(campaignId);
        UnitSummary unit = units.unitOn(unitId, asOf);
        Set<Audience> all = audience.<Set<Audience>>map(EnumSet::of).orElseGet(() -> EnumSet.allOf(Audience.class));
        List<StatisticsRow> rows =
                switch (by) {
                    case SCHOOL ->
                        lines.perSchool(campaign, unit.path(), audience.isPresent() ? all : OF_SCHOOLS, asOf);
                    case CLASS -> lines.perClass(campaign, unit.path(), all, asOf);
                    case WARD -> lines.perStep(campaign, unit.path(), all, asOf);
                    case AUDIENCE ->
                        lines.perAudience(campaign, unit, asOf).stream()
                                .filter(row -> all.contains(row.audience()))
                                .toList();
                };
        return new Statistics(
                campaignId, unitId, unit.shortName(), by, asOf, rows, Lines.total(campaign, unit, rows, asOf));
    }
}
