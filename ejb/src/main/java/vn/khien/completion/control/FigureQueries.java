package vn.khien.completion.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khien.completion.AudienceCompletion;
import vn.khien.completion.CompletionCount;
import vn.khien.completion.UnitCompletion;
import vn.khien.programme.Audience;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Sql;

/** Sums of completion, one query each. */
public final class FigureQueries {
    private static final String SUMS =
            """
            sum(enrolled) as enrolled, sum(in_progress) as in_progress, sum(completed) as completed,
            sum(exempt) as exempt, sum(attended) as attended""";

    /** Each enrolment as a row of the same four figures as a tally, told for the end of a day. */
    private static final String ON_A_DAY =
            """
            (select unit_id, school_id, path, audience, 1 as enrolled,
                case when completed_on <= ? then 1 else 0 end as completed,
                case when (completed_on is null or completed_on > ?) and exempted_on <= ? then 1 else 0 end as exempt,
                case when (completed_on is null or completed_on > ?) and (exempted_on is null or exempted_on > ?)
                    and started_on <= ? then 1 else 0 end as in_progress,
                case when attended_on <= ? then 1 else 0 end as attended
            from enrolment where campaign_id = ? and enrolled_on <= ? and (ended_on is null or ended_on >= ?)) as t""";

    private final Sql sql;

    public FigureQueries(Sql sql) {
        this.sql = sql;
    }

    public List<UnitCompletion> perSchool(
            long campaignId, OrgPath within, Set<Audience> audiences, Optional<LocalDate> pastDay) {
        List<UnitCompletion> figures =
                perUnit("school_id", "school_tally as t", campaignId, within, audiences, pastDay);
        // A past day is summed from classes, whose path is longer than their school's.
        return pastDay.isEmpty()
                ? figures
                : figures.stream().map(FigureQueries::atSchool).toList();
    }

    public List<UnitCompletion> perClass(
            long campaignId, OrgPath within, Set<Audience> audiences, Optional<LocalDate> pastDay) {
        return perUnit("unit_id", "tally as t", campaignId, within, audiences, pastDay);
    }

    public List<AudienceCompletion> perSchoolAndAudience(long campaignId, OrgPath within, Optional<LocalDate> pastDay) {
        return sql.list(
                "select school_id, audience, min(path) as path, " + SUMS + " from "
                        + source("school_tally as t", pastDay) + " path like ? group by school_id, audience",
                row -> {
                    UnitCompletion figure = new UnitCompletion(
                            row.getLong("school_id"), new OrgPath(row.getString("path")), count(row));
                    return new AudienceCompletion(
                            figure.unitId(),
                            pastDay.isEmpty() ? figure.path() : atSchool(figure).path(),
                            Audience.valueOf(row.getString("audience")),
                            figure.count());
                },
                parameters(campaignId, within, pastDay));
    }

    public Map<Audience, CompletionCount> perAudience(long campaignId, OrgPath within, Optional<LocalDate> pastDay) {
        Map<Audience, CompletionCount> figures = perAudience("school_tally as t", campaignId, within, pastDay);
        // A class lies below its school, whose sums know nothing of it.
        return figures.isEmpty() ? perAudience("tally as t", campaignId, within, pastDay) : figures;
    }

    private Map<Audience, CompletionCount> perAudience(
            String tallies, long campaignId, OrgPath within, Optional<LocalDate> pastDay) {
        Map<Audience, CompletionCount> figures = new EnumMap<>(Audience.class);
        sql.each(
                "select audience, " + SUMS + " from " + source(tallies, pastDay) + " path like ? group by audience",
                row -> figures.put(Audience.valueOf(row.getString("audience")), count(row)),
                parameters(campaignId, within, pastDay));
        return figures;
    }

    private List<UnitCompletion> perUnit(
            String unit,
            String tallies,
            long campaignId,
            OrgPath within,
            Set<Audience> audiences,
            Optional<LocalDate> pastDay) {
        String names = audiences.stream().map(a -> "'" + a.name() + "'").collect(Collectors.joining(",", "(", ")"));
        return sql.list(
                "select " + unit + ", min(path) as path, " + SUMS + " from " + source(tallies, pastDay)
                        + " path like ? and audience in " + names + " group by " + unit,
                row -> new UnitCompletion(row.getLong(unit), new OrgPath(row.getString("path")), count(row)),
                parameters(campaignId, within, pastDay));
    }

    private static String source(String tallies, Optional<LocalDate> pastDay) {
        return pastDay.isEmpty() ? tallies + " where campaign_id = ? and" : ON_A_DAY + " where";
    }

    private static Object[] parameters(long campaignId, OrgPath within, Optional<LocalDate> pastDay) {
        return pastDay.<Object[]>map(
                        day -> new Object[] {day, day, day, day, day, day, day, campaignId, day, day, within.subtree()})
                .orElseGet(() -> new Object[] {campaignId, within.subtree()});
    }

    private static UnitCompletion atSchool(UnitCompletion figure) {
        OrgPath path = new Enrolment.Place(figure.unitId(), figure.unitId(), figure.path()).schoolPath();
        return new UnitCompletion(figure.unitId(), path, figure.count());
    }

    private static CompletionCount count(ResultSet row) throws SQLException {
        return new CompletionCount(
                row.getLong("enrolled"),
                row.getLong("in_progress"),
                row.getLong("completed"),
                row.getLong("exempt"),
                row.getLong("attended"));
    }
}
