package vn.khien.completion.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.khien.programme.Audience;
import vn.khien.programme.CompletionRule;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Sql;

/** One row of the table, with the terms of its requirement. */
record Enrolment(
        long id,
        long campaignId,
        long requirementId,
        long personId,
        Audience audience,
        Place place,
        LocalDate enrolledOn,
        Standing standing,
        Terms terms) {

    /** The unit that an enrolment counts for: a class or office, and its school. */
    record Place(long unitId, long schoolId, OrgPath path) {
        OrgPath schoolPath() {
            String end = "/" + schoolId + "/";
            String value = path.value();
            return new OrgPath(value.substring(0, value.indexOf(end) + end.length()));
        }
    }

    static final String SELECT =
            """
            select e.id, e.campaign_id, e.requirement_id, e.person_id, e.audience, e.unit_id, e.school_id, e.path,
                e.enrolled_on, e.started_on, e.completed_on, e.exempted_on, e.attended_on, t.rule, t.module_code, t.sessions_needed,
                t.starts_on
            from enrolment e
            join campaign_requirement t on t.campaign_id = e.campaign_id and t.requirement_id = e.requirement_id
            """;

    static Enrolment read(ResultSet row) throws SQLException {
        return new Enrolment(
                row.getLong("id"),
                row.getLong("campaign_id"),
                row.getLong("requirement_id"),
                row.getLong("person_id"),
                Audience.valueOf(row.getString("audience")),
                new Place(row.getLong("unit_id"), row.getLong("school_id"), new OrgPath(row.getString("path"))),
                row.getObject("enrolled_on", LocalDate.class),
                new Standing(
                        Sql.date(row, "started_on"),
                        Sql.date(row, "completed_on"),
                        Sql.date(row, "exempted_on"),
                        Sql.date(row, "attended_on")),
                new Terms(
                        CompletionRule.valueOf(row.getString("rule")),
                        row.getString("module_code"),
                        row.getInt("sessions_needed"),
                        row.getObject("starts_on", LocalDate.class)));
    }
}
