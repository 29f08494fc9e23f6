package vn.khien.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import vn.khien.organisation.OrganisationError;
import vn.khien.organisation.SchoolTerm;
import vn.khien.organisation.SchoolYear;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.Sql;

/** The school years of the city, which are data. */
@ApplicationScoped
public class SchoolYears {
    @PersistenceContext
    EntityManager entities;

    /** The year that a day falls into. */
    public SchoolYear on(LocalDate day) {
        return all().stream()
                .filter(year -> !day.isBefore(year.startsOn()) && !day.isAfter(year.endsOn()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(OrganisationError.SCHOOL_YEAR_UNKNOWN, day));
    }

    public SchoolYear named(String code) {
        return all().stream()
                .filter(year -> year.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(OrganisationError.SCHOOL_YEAR_UNKNOWN, code));
    }

    /** The terms of all school years, in the order of time. */
    public List<SchoolTerm> terms() {
        return Sql.in(entities)
                .list(
                        """
                        select t.id, y.code, t.number, t.starts_on, t.ends_on
                        from school_term t join school_year y on y.id = t.school_year_id order by t.starts_on""",
                        row -> new SchoolTerm(
                                row.getLong("id"),
                                row.getString("code"),
                                row.getInt("number"),
                                row.getObject("starts_on", LocalDate.class),
                                row.getObject("ends_on", LocalDate.class)));
    }

    /** In the order of time. */
    @SuppressWarnings("unchecked") // A native query knows no type.
    public List<SchoolYear> all() {
        List<Object[]> rows = entities.createNativeQuery(
                        "select id, code, starts_on, ends_on from school_year order by starts_on")
                .getResultList();
        return rows.stream()
                .map(row -> new SchoolYear(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        ((Date) row[2]).toLocalDate(),
                        ((Date) row[3]).toLocalDate()))
                .toList();
    }
}
