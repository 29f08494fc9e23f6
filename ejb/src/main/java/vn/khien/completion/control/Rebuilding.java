package vn.khien.completion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khien.completion.CompletionCount;
import vn.khien.completion.RebuildReport;
import vn.khien.completion.RebuildReport.TallyDifference;
import vn.khien.programme.Audience;
import vn.khien.programme.CampaignView;
import vn.khien.shared.Sql;

/** Works a campaign out from the facts and compares. In chunks, so that a city fits into memory. */
@ApplicationScoped
public class Rebuilding {
    private static final int CHUNK = 2000;

    private record Sum(long unitId, Audience audience) {}

    /** One of the two tables of sums: its name, its unit and the path of that unit in a row of enrolment. */
    private record Level(String name, String table, String unit, String path, String extra) {}

    private static final Level UNITS = new Level("UNIT", "tally", "unit_id", "path", ", school_id");
    private static final Level SCHOOLS = new Level(
            "SCHOOL",
            "school_tally",
            "school_id",
            "substring(path, 1, locate(concat('/', school_id, '/'), path) + char_length(concat('/', school_id, '/')) - 1)",
            "");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Enrolling enrolling;

    @Inject
    Settlement settlement;

    public RebuildReport rebuild(CampaignView campaign, Instant at) {
        Enrolling.Outcome people = enrolling.settle(campaign, campaign.path(), at);
        Sql sql = Sql.in(entities);
        int restated = restate(sql, campaign.id(), at);
        List<TallyDifference> tallies = new ArrayList<>(recount(sql, campaign.id(), UNITS));
        tallies.addAll(recount(sql, campaign.id(), SCHOOLS));
        return new RebuildReport(campaign.id(), people.enrolled(), people.ended(), restated, tallies);
    }

    private int restate(Sql sql, long campaignId, Instant at) {
        int restated = 0;
        long after = 0;
        List<Enrolment> chunk;
        do {
            chunk = sql.list(
                    Settlement.OPEN + "e.campaign_id = ? and e.id > ? order by e.id limit " + CHUNK,
                    Enrolment::read,
                    campaignId,
                    after);
            restated += settlement.settle(sql, chunk, List.of(), at);
            after = chunk.isEmpty() ? after : chunk.get(chunk.size() - 1).id();
        } while (chunk.size() == CHUNK);
        return restated;
    }

    private static List<TallyDifference> recount(Sql sql, long campaignId, Level level) {
        Map<Sum, CompletionCount> was = sums(
                sql,
                "select " + level.unit()
                        + " as unit, audience, enrolled, in_progress, completed, exempt, attended from " + level.table()
                        + " where campaign_id = ?",
                campaignId);
        Map<Sum, CompletionCount> is = sums(
                sql,
                "select " + level.unit() + " as unit, audience, " + COUNTS
                        + " from enrolment where campaign_id = ? and ended_on is null group by " + level.unit()
                        + ", audience",
                campaignId);
        Set<Sum> all = new HashSet<>(was.keySet());
        all.addAll(is.keySet());
        List<TallyDifference> differences = all.stream()
                .map(sum -> new TallyDifference(
                        level.name(),
                        sum.unitId(),
                        sum.audience(),
                        was.getOrDefault(sum, CompletionCount.NONE),
                        is.getOrDefault(sum, CompletionCount.NONE)))
                .filter(difference -> !difference.was().equals(difference.is()))
                .toList();
        differences.forEach(difference -> putRight(sql, campaignId, level, difference));
        return differences;
    }

    private static final String COUNTS =
            """
            count(*) as enrolled, sum(case when state = 'IN_PROGRESS' then 1 else 0 end) as in_progress,
            sum(case when state = 'COMPLETED' then 1 else 0 end) as completed,
            sum(case when state = 'EXEMPT' then 1 else 0 end) as exempt, count(attended_on) as attended""";

    private static void putRight(Sql sql, long campaignId, Level level, TallyDifference difference) {
        sql.update(
                "delete from " + level.table() + " where campaign_id = ? and " + level.unit() + " = ? and audience = ?",
                campaignId,
                difference.unitId(),
                difference.audience());
        sql.update(
                "insert into " + level.table() + " (campaign_id, audience, " + level.unit()
                        + ", path, enrolled, in_progress, completed, exempt, attended" + level.extra()
                        + ") select campaign_id, audience, "
                        + level.unit() + ", min(" + level.path() + "), " + COUNTS + level.extra()
                        + " from enrolment where campaign_id = ? and " + level.unit()
                        + " = ? and audience = ? and ended_on is null group by campaign_id, audience, " + level.unit()
                        + level.extra(),
                campaignId,
                difference.unitId(),
                difference.audience());
    }

    private static Map<Sum, CompletionCount> sums(Sql sql, String statement, long campaignId) {
        Map<Sum, CompletionCount> sums = new HashMap<>();
        sql.each(
                statement,
                row -> sums.put(new Sum(row.getLong("unit"), Audience.valueOf(row.getString("audience"))), count(row)),
                campaignId);
        return sums;
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
