package vn.khien.completion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.people.PeopleMoved;
import vn.khien.programme.CampaignOpened;
import vn.khien.programme.CampaignView;
import vn.khien.programme.boundary.Campaigns;
import vn.khien.shared.CityTime;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Sql;

/**
 * Makes, moves and ends duties as memberships say, for any part of the tree at once. Running it again changes nothing. A
 * person who belongs to several units owes a campaign once, where the longest membership is; a duty stays where it is as
 * long as the person belongs there.
 */
@ApplicationScoped
public class Enrolling {
    /** What one run changed. */
    public record Outcome(int enrolled, int ended) {}

    /** An enrolment that ends, on its last day; null when the person never owed it. */
    private record Ending(Enrolment enrolment, @Nullable LocalDate lastDay) {}

    private static final String VALID = " d.valid_from <= ? and (d.valid_to is null or d.valid_to >= ?) ";

    private static final String SAME_PLACE =
            """
            from campaign_duty d where d.campaign_id = e.campaign_id and d.requirement_id = e.requirement_id
                and d.person_id = e.person_id and d.unit_id = e.unit_id and\s""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Campaigns campaigns;

    @Inject
    Settlement settlement;

    @Inject
    Clock clock;

    void on(@Observes CampaignOpened opened) {
        CampaignView campaign = campaigns.campaign(opened.campaignId());
        settle(campaign, campaign.path(), opened.at());
    }

    void on(@Observes PeopleMoved moved) {
        for (CampaignView campaign : campaigns.allOpen()) {
            if (campaign.path().isWithin(moved.within())) {
                settle(campaign, campaign.path(), moved.at());
            } else if (moved.within().isWithin(campaign.path())) {
                settle(campaign, moved.within(), moved.at());
            }
        }
    }

    /** Brings the duties of a campaign below a unit to where the memberships of that day say. */
    public Outcome settle(CampaignView campaign, OrgPath within, Instant at) {
        Sql sql = Sql.in(entities);
        LocalDate day = CityTime.dayOf(at);
        hold(sql, campaign.id(), day);
        List<Ending> endings = endings(sql, campaign, within, day);
        end(sql, endings);
        List<Enrolment> returned = returned(sql, campaign, within, day);
        resume(sql, returned);
        long before = lastId(sql);
        int enrolled = enrol(sql, campaign, "d.path like ?", within.subtree(), day);
        if (!endings.isEmpty()) {
            String left = Sql.ids(endings.stream()
                    .map(ending -> ending.enrolment().personId())
                    .toList());
            enrolled += enrol(
                    sql,
                    campaign,
                    "d.person_id in (" + left + ") and d.path like ?",
                    campaign.path().subtree(),
                    day);
        }
        if (enrolled > 0) {
            count(sql, campaign.id(), before);
        }
        settlement.settle(
                sql,
                withFacts(sql, campaign.id(), before),
                endings.stream().map(Ending::enrolment).toList(),
                at);
        settlement.settle(sql, again(sql, returned), returned, at);
        return new Outcome(enrolled + returned.size(), endings.size());
    }

    /** Whoever enrols for this campaign at the same time waits here until this transaction is over. */
    private static void hold(Sql sql, long campaignId, LocalDate day) {
        sql.update(
                """
                insert into enrolment_round (campaign_id, settled_on) values (?, ?)
                on duplicate key update settled_on = values(settled_on)""",
                campaignId,
                day);
    }

    private static List<Ending> endings(Sql sql, CampaignView campaign, OrgPath within, LocalDate day) {
        List<Ending> endings = new ArrayList<>(
                endings(sql, "e.campaign_id = ? and e.path like ?", day, campaign.id(), within.subtree()));
        if (!campaign.path().isWithin(within)) {
            // People who came in from elsewhere still have their duty there.
            List<Long> newcomers = sql.list(
                    """
                    select distinct e.person_id from campaign_duty d
                    join enrolment e on e.campaign_id = d.campaign_id and e.person_id = d.person_id
                    where d.campaign_id = ? and d.path like ? and e.ended_on is null and e.path not like ?""",
                    row -> row.getLong("person_id"),
                    campaign.id(),
                    within.subtree(),
                    within.subtree());
            endings.addAll(endings(
                    sql,
                    "e.campaign_id = ? and e.path not like ? and e.person_id in (" + Sql.ids(newcomers) + ")",
                    day,
                    campaign.id(),
                    within.subtree()));
        }
        return endings;
    }

    private static List<Ending> endings(Sql sql, String which, LocalDate day, Object campaignId, Object path) {
        return sql.list(
                Enrolment.SELECT.replace(
                                "e.id,",
                                "(select max(d.valid_to) " + SAME_PLACE + "d.valid_from <= ?) as last_day, e.id,")
                        + " where e.ended_on is null and " + which
                        + " and not exists (select 1 " + SAME_PLACE + VALID + ")",
                row -> new Ending(Enrolment.read(row), Sql.date(row, "last_day")),
                day,
                campaignId,
                path,
                day,
                day);
    }

    private static void end(Sql sql, List<Ending> endings) {
        List<@Nullable Object[]> ended = new ArrayList<>();
        List<Long> never = new ArrayList<>();
        TallyDelta delta = new TallyDelta();
        for (Ending ending : endings) {
            Enrolment enrolment = ending.enrolment();
            LocalDate lastDay = ending.lastDay();
            if (lastDay == null || lastDay.isBefore(enrolment.enrolledOn())) {
                never.add(enrolment.id());
            } else {
                ended.add(new @Nullable Object[] {lastDay, enrolment.id()});
            }
            delta.ended(enrolment);
        }
        sql.batch("update enrolment set ended_on = ? where id = ?", ended);
        if (!never.isEmpty()) {
            sql.update("delete from enrolment where id in (" + Sql.ids(never) + ")");
        }
        delta.write(sql);
    }

    /** Duties that had ended and go on as if they had not, because a membership was taken back and given again. */
    private static List<Enrolment> returned(Sql sql, CampaignView campaign, OrgPath within, LocalDate day) {
        return sql.list(
                Enrolment.SELECT
                        + " where e.ended_on is not null and e.campaign_id = ? and e.path like ? and exists (select 1 "
                        + SAME_PLACE
                        + "greatest(d.valid_from, t.starts_on) = e.enrolled_on and" + VALID + ")"
                        + """
                         and not exists (select 1 from enrolment o where o.campaign_id = e.campaign_id
                            and o.requirement_id = e.requirement_id and o.person_id = e.person_id
                            and o.ended_on is null)""",
                Enrolment::read,
                campaign.id(),
                within.subtree(),
                day,
                day);
    }

    private static void resume(Sql sql, List<Enrolment> returned) {
        if (returned.isEmpty()) {
            return;
        }
        String ids = Sql.ids(returned.stream().map(Enrolment::id).toList());
        sql.update("update enrolment set ended_on = null where id in (" + ids + ")");
        TallyDelta delta = new TallyDelta();
        returned.forEach(delta::returned);
        delta.write(sql);
    }

    private static long lastId(Sql sql) {
        return sql.list("select coalesce(max(id), 0) as id from enrolment", row -> row.getLong("id"))
                .get(0);
    }

    private static int enrol(Sql sql, CampaignView campaign, String which, String path, LocalDate day) {
        return sql.update(
                """
                insert into enrolment (campaign_id, requirement_id, person_id, audience, unit_id, school_id, path, due_on,
                    state, enrolled_on)
                select o.campaign_id, o.requirement_id, o.person_id, o.audience, o.unit_id, o.school_id, o.path, ?,
                    'NOT_STARTED', o.since
                from (
                    select d.campaign_id, d.requirement_id, d.person_id, d.audience, d.unit_id, d.school_id, d.path,
                        greatest(d.valid_from, ?) as since,
                        row_number() over (
                            partition by d.requirement_id, d.person_id order by d.valid_from, d.unit_id) as place
                    from campaign_duty d
                    where d.campaign_id = ? and %s and %s
                        and not exists (select 1 from enrolment e where e.campaign_id = d.campaign_id
                            and e.requirement_id = d.requirement_id and e.person_id = d.person_id
                            and e.ended_on is null)
                ) o
                where o.place = 1"""
                        .formatted(which, VALID),
                campaign.endsOn(),
                campaign.startsOn(),
                campaign.id(),
                path,
                day,
                day);
    }

    /** Adds the new enrolments to the sums; nobody has begun yet. */
    private static void count(Sql sql, long campaignId, long before) {
        sql.update(
                """
                insert into tally (campaign_id, unit_id, audience, school_id, path, enrolled, in_progress, completed, exempt,
                    attended)
                select campaign_id, unit_id, audience, school_id, path, count(*), 0, 0, 0, 0 from enrolment
                where campaign_id = ? and id > ? group by campaign_id, unit_id, audience, school_id, path
                on duplicate key update enrolled = tally.enrolled + values(enrolled)""",
                campaignId,
                before);
        sql.update(
                """
                insert into school_tally (campaign_id, school_id, audience, path, enrolled, in_progress, completed, exempt,
                    attended)
                select campaign_id, school_id, audience, min(substring(path, 1,
                        locate(concat('/', school_id, '/'), path) + char_length(concat('/', school_id, '/')) - 1)),
                    count(*), 0, 0, 0, 0
                from enrolment
                where campaign_id = ? and id > ? group by campaign_id, school_id, audience
                on duplicate key update enrolled = school_tally.enrolled + values(enrolled)""",
                campaignId,
                before);
    }

    /** Those of the new enrolments for which something was done before they were made. */
    private static List<Enrolment> withFacts(Sql sql, long campaignId, long before) {
        return sql.list(
                Settlement.OPEN
                        + """
                        e.campaign_id = ? and e.id > ? and (
                            exists (select 1 from lesson_done f where f.person_id = e.person_id
                                and f.module_code = t.module_code)
                            or exists (select 1 from module_attempt f where f.person_id = e.person_id
                                and f.module_code = t.module_code)
                            or exists (select 1 from session_presence f where f.person_id = e.person_id
                                and f.campaign_id = e.campaign_id)
                            or exists (select 1 from exemption f where f.person_id = e.person_id
                                and f.campaign_id = e.campaign_id)
                            or exists (select 1 from merged_person f where f.kept_id = e.person_id))""",
                Enrolment::read,
                campaignId,
                before);
    }

    private static List<Enrolment> again(Sql sql, List<Enrolment> enrolments) {
        return sql.list(
                Settlement.OPEN + "e.id in ("
                        + Sql.ids(enrolments.stream().map(Enrolment::id).toList()) + ")",
                Enrolment::read);
    }
}
