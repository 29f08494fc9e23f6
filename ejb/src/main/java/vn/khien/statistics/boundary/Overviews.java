package vn.khien.statistics.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khien.attendance.boundary.AttendanceFigures;
import vn.khien.completion.AudienceCompletion;
import vn.khien.completion.CompletionCount;
import vn.khien.completion.boundary.CompletionFigures;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.programme.Audience;
import vn.khien.programme.CampaignView;
import vn.khien.programme.boundary.Campaigns;
import vn.khien.shared.VietnameseText;
import vn.khien.statistics.StepRates;
import vn.khien.statistics.Trend;

/** Figures for the eye: how they grew, and how they stand side by side. The floors below ask for the permission. */
@Stateless
public class Overviews {
    /** More would not fit beside each other on a narrow page. */
    private static final int WEEKS = 8;

    private static final int DAYS = 7;

    @Inject
    Campaigns campaigns;

    @Inject
    UnitNames units;

    @Inject
    CompletionFigures completion;

    @Inject
    AttendanceFigures attendance;

    /** Week by week up to a day, how many schools below a unit had held a session. */
    public Trend trend(long campaignId, long unitId, LocalDate asOf, long schools) {
        CampaignView campaign = campaigns.campaign(campaignId);
        Collection<LocalDate> firstDays = attendance
                .firstDayPerSchool(campaignId, units.unitOn(unitId, asOf).path(), asOf)
                .values();
        int last = (int) Math.max(0, ChronoUnit.DAYS.between(campaign.startsOn(), asOf) / DAYS);
        List<Trend.Week> weeks = new ArrayList<>();
        for (int week = Math.max(0, last - WEEKS + 1); week <= last; week++) {
            LocalDate end = campaign.startsOn().plusDays((long) (week + 1) * DAYS - 1);
            LocalDate until = end.isAfter(asOf) ? asOf : end;
            long held = firstDays.stream().filter(day -> !day.isAfter(until)).count();
            weeks.add(new Trend.Week(week + 1, until, held));
        }
        return new Trend(weeks, schools);
    }

    /** The units one step below a unit, each by audience; in the order of the alphabet. */
    public List<StepRates> steps(long campaignId, long unitId, LocalDate asOf) {
        UnitSummary unit = units.unitOn(unitId, asOf);
        Map<Long, Map<Audience, CompletionCount>> counts = new HashMap<>();
        int step = unit.path().unitIds().size();
        for (AudienceCompletion school : completion.perSchoolAndAudience(campaignId, unit.path(), asOf)) {
            List<Long> ids = school.path().unitIds();
            long below = ids.get(Math.min(step, ids.size() - 1));
            counts.computeIfAbsent(below, id -> new EnumMap<>(Audience.class))
                    .merge(school.audience(), school.count(), CompletionCount::plus);
        }
        Map<Long, UnitSummary> names = units.named(counts.keySet());
        List<StepRates> steps = counts.entrySet().stream()
                .map(entry -> rates(name(entry.getKey(), names), entry.getKey(), entry.getValue()))
                .toList();
        return VietnameseText.sortedNaturally(steps, StepRates::unitName);
    }

    /** Units that are no more still have the figures of their time. */
    private String name(long id, Map<Long, UnitSummary> names) {
        UnitSummary known = names.get(id);
        return (known == null ? units.unit(id) : known).shortName();
    }

    private static StepRates rates(String name, long id, Map<Audience, CompletionCount> counts) {
        CompletionCount all = counts.values().stream().reduce(CompletionCount.NONE, CompletionCount::plus);
        return new StepRates(id, name, counts, all);
    }
}
