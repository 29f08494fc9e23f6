package vn.khien.completion.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khien.completion.Duty;
import vn.khien.completion.DutyTrace;
import vn.khien.completion.EnrolmentState;
import vn.khien.programme.Audience;
import vn.khien.programme.CampaignState;
import vn.khien.programme.CompletionRule;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Sql;

/** Reads the duties of one person: one query, because every learner begins the day with it. */
public final class DutyQueries {
    private static final String OWN =
            """
            select e.campaign_id, t.campaign_name, t.campaign_state, t.starts_on, t.programme_name, t.legal_basis,
                e.requirement_id, e.audience, t.rule, t.module_code, t.sessions_needed, t.periods, t.certificate,
                e.unit_id, e.path, e.enrolled_on, e.due_on, e.state, e.started_on, e.completed_on
            from enrolment e
            join campaign_requirement t on t.campaign_id = e.campaign_id and t.requirement_id = e.requirement_id
            where e.person_id = ? and e.ended_on is null and e.audience <> 'GUARDIAN'
            order by e.due_on, e.campaign_id, e.requirement_id""";

    private DutyQueries() {}

    public static List<Duty> own(Sql sql, long personId) {
        return sql.list(OWN, DutyQueries::read, personId);
    }

    /** The duty with the facts that bear on it. */
    public static DutyTrace trace(Sql sql, long personId, Duty duty) {
        List<Enrolment> enrolments = sql.list(
                Enrolment.SELECT
                        + " where e.person_id = ? and e.ended_on is null and e.campaign_id = ? and e.requirement_id = ?",
                Enrolment::read,
                personId,
                duty.campaignId(),
                duty.requirementId());
        Evidence evidence = Optional.of(Facts.of(sql, enrolments))
                .flatMap(facts -> facts.values().stream().findFirst())
                .orElseGet(Evidence::new);
        String reason = sql
                .list(
                        """
                        select reason from exemption
                        where campaign_id = ? and requirement_id = ? and person_id = ?""",
                        row -> row.getString("reason"),
                        duty.campaignId(),
                        duty.requirementId(),
                        personId)
                .stream()
                .findFirst()
                .orElse(null);
        return new DutyTrace(duty, evidence.startedOn(), evidence.passedOn(), evidence.sessionDays(), reason);
    }

    private static Duty read(ResultSet row) throws SQLException {
        return new Duty(
                row.getLong("campaign_id"),
                row.getString("campaign_name"),
                CampaignState.valueOf(row.getString("campaign_state")),
                row.getObject("starts_on", LocalDate.class),
                row.getString("programme_name"),
                row.getString("legal_basis"),
                row.getLong("requirement_id"),
                Audience.valueOf(row.getString("audience")),
                CompletionRule.valueOf(row.getString("rule")),
                row.getString("module_code"),
                row.getInt("sessions_needed"),
                row.getInt("periods"),
                row.getBoolean("certificate"),
                row.getLong("unit_id"),
                new OrgPath(row.getString("path")),
                row.getObject("enrolled_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                EnrolmentState.valueOf(row.getString("state")),
                Sql.date(row, "started_on"),
                Sql.date(row, "completed_on"));
    }
}
