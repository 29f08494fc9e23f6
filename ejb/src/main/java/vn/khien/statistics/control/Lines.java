package vn.khien.statistics.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khien.attendance.Presence;
import vn.khien.attendance.boundary.AttendanceFigures;
import vn.khien.completion.CompletionCount;
import vn.khien.completion.UnitCompletion;
import vn.khien.completion.boundary.CompletionFigures;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.organisation.boundary.Units;
import vn.khien.programme.Audience;
import vn.khien.programme.CampaignView;
import vn.khien.shared.OrgPath;
import vn.khien.shared.VietnameseText;
import vn.khien.statistics.StatisticsRow;

/** Joins, line by line, what the floors below offer: two queries for the figures and one for the names. */
@ApplicationScoped
public class Lines {
    @Inject
    CompletionFigures completion;

    @Inject
    AttendanceFigures attendance;

    @Inject
    Units units;

    @Inject
    UnitNames names;

    /** Every school in the subtree, with or without anybody enrolled. */
    public List<StatisticsRow> perSchool(
            CampaignView campaign, OrgPath within, Set<Audience> audiences, LocalDate asOf) {
        Map<Long, CompletionCount> counts = byUnit(completion.perSchool(campaign.id(), within, audiences, asOf));
        Map<Long, Presence> presences = attendance.countsPerSchool(campaign.id(), within, audiences, asOf);
        List<StatisticsRow> rows = new ArrayList<>();
        for (UnitSummary school : units.schoolsWithin(within, asOf)) {
            rows.add(row(
                    campaign,
                    school.id(),
                    school.shortName(),
                    counts.getOrDefault(school.id(), CompletionCount.NONE),
                    presences.getOrDefault(school.id(), Presence.NONE),
                    asOf));
        }
        return rows;
    }

    /** Every class, school or office in the subtree to which people who owe the campaign belong. */
    public List<StatisticsRow> perClass(
            CampaignView campaign, OrgPath within, Set<Audience> audiences, LocalDate asOf) {
        Map<Long, CompletionCount> counts = byUnit(completion.perClass(campaign.id(), within, audiences, asOf));
        Map<Long, Presence> presences = attendance.countsPerUnit(campaign.id(), within, audiences, asOf);
        return named(campaign, counts, presences, asOf);
    }

    /** The units one step below {@code within}, each with all that lies below it. */
    public List<StatisticsRow> perStep(CampaignView campaign, OrgPath within, Set<Audience> audiences, LocalDate asOf) {
        Map<Long, CompletionCount> counts = new HashMap<>();
        Map<Long, Presence> presences = new HashMap<>();
        Map<Long, Presence> perSchool = attendance.countsPerSchool(campaign.id(), within, audiences, asOf);
        int step = within.unitIds().size();
        for (UnitCompletion school : completion.perSchool(campaign.id(), within, audiences, asOf)) {
            List<Long> ids = school.path().unitIds();
            long below = ids.get(Math.min(step, ids.size() - 1));
            counts.merge(below, school.count(), CompletionCount::plus);
            presences.merge(below, perSchool.getOrDefault(school.unitId(), Presence.NONE), Lines::plus);
        }
        return named(campaign, counts, presences, asOf);
    }

    public List<StatisticsRow> perAudience(CampaignView campaign, UnitSummary unit, LocalDate asOf) {
        Map<Audience, CompletionCount> counts = new EnumMap<>(Audience.class);
        counts.putAll(completion.perAudience(campaign.id(), unit.path(), asOf));
        Map<Audience, Presence> presences = attendance.countsPerAudience(campaign.id(), unit.path(), asOf);
        List<StatisticsRow> rows = new ArrayList<>();
        counts.forEach((audience, count) -> rows.add(StatisticsRow.of(
                unit.id(),
                audience.name(),
                audience,
                count,
                presences.getOrDefault(audience, Presence.NONE),
                asOf.isAfter(campaign.endsOn()))));
        return rows;
    }

    /** Sums raw figures; the rate comes from the sums. */
    public static StatisticsRow total(
            CampaignView campaign, UnitSummary unit, List<StatisticsRow> rows, LocalDate asOf) {
        CompletionCount count = CompletionCount.NONE;
        Presence presence = Presence.NONE;
        for (StatisticsRow row : rows) {
            count = count.plus(
                    new CompletionCount(row.enrolled(), row.inProgress(), row.completed(), row.exempt(), row.people()));
            presence = plus(presence, new Presence(row.sessions(), row.attendances(), row.people()));
        }
        return row(campaign, unit.id(), unit.shortName(), count, presence, asOf);
    }

    private List<StatisticsRow> named(
            CampaignView campaign, Map<Long, CompletionCount> counts, Map<Long, Presence> presences, LocalDate asOf) {
        Map<Long, UnitSummary> known = new LinkedHashMap<>(names.named(counts.keySet()));
        missing(counts.keySet(), known).forEach(id -> known.put(id, names.unit(id)));
        return VietnameseText.sortedNaturally(known.values(), UnitSummary::shortName).stream()
                .map(unit -> row(
                        campaign,
                        unit.id(),
                        unit.shortName(),
                        counts.getOrDefault(unit.id(), CompletionCount.NONE),
                        presences.getOrDefault(unit.id(), Presence.NONE),
                        asOf))
                .toList();
    }

    /** Units that are no more still have the figures of their time. */
    private static List<Long> missing(Collection<Long> ids, Map<Long, UnitSummary> known) {
        return ids.stream().filter(id -> !known.containsKey(id)).toList();
    }

    private static StatisticsRow row(
            CampaignView campaign, long unitId, String name, CompletionCount count, Presence presence, LocalDate asOf) {
        return StatisticsRow.of(unitId, name, null, count, presence, asOf.isAfter(campaign.endsOn()));
    }

    private static Map<Long, CompletionCount> byUnit(List<UnitCompletion> figures) {
        Map<Long, CompletionCount> counts = new HashMap<>();
        figures.forEach(figure -> counts.put(figure.unitId(), figure.count()));
        return counts;
    }

    private static Presence plus(Presence one, Presence other) {
        return new Presence(
                one.sessions() + other.sessions(),
                one.attendances() + other.attendances(),
                one.people() + other.people());
    }
}
