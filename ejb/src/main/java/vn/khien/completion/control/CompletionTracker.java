package vn.khien.completion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.khien.attendance.AttendanceClosed;
import vn.khien.learning.Capacity;
import vn.khien.learning.ModulePassed;
import vn.khien.learning.ModuleStarted;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.shared.CityTime;
import vn.khien.shared.Sql;

/** Hears the facts and settles the enrolments that they bear on, in the transaction that wrote the fact. */
@ApplicationScoped
public class CompletionTracker {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Settlement settlement;

    @Inject
    UnitNames units;

    void on(@Observes ModuleStarted started) {
        LocalDate day = CityTime.dayOf(started.at());
        Sql sql = Sql.in(entities);
        List<Enrolment> enrolments = learningOf(sql, started.personId(), started.capacity(), started.moduleCode(), day);
        settlement.write(sql, each(enrolments, standing -> standing.started(day)), started.at());
    }

    void on(@Observes ModulePassed passed) {
        LocalDate day = CityTime.dayOf(passed.at());
        Sql sql = Sql.in(entities);
        List<Enrolment> enrolments = learningOf(sql, passed.personId(), passed.capacity(), passed.moduleCode(), day);
        settlement.write(sql, each(enrolments, standing -> standing.passed(day)), passed.at());
    }

    /**
     * A sheet may have been corrected, so everybody who belongs or belonged to its unit is looked at again, and whoever
     * was there as a guest.
     */
    void on(@Observes AttendanceClosed closed) {
        Sql sql = Sql.in(entities);
        List<Long> people = sql.list(
                """
                select person_id from enrolment where campaign_id = ? and path like ?
                union select person_id from session_presence where sheet_id = ?""",
                row -> row.getLong("person_id"),
                closed.campaignId(),
                units.unit(closed.unitId()).path().subtree(),
                closed.sheetId());
        List<Enrolment> enrolments = sql.list(
                Settlement.OPEN
                        + "e.campaign_id = ? and e.audience = ? and e.person_id in (%s)".formatted(Sql.ids(people)),
                Enrolment::read,
                closed.campaignId(),
                closed.audience());
        settlement.settleAttendance(sql, enrolments, closed.at());
    }

    private static List<Enrolment> learningOf(
            Sql sql, long personId, Capacity capacity, String moduleCode, LocalDate day) {
        return sql.list(
                Settlement.OPEN
                        + "t.rule <> 'CLASS' and e.person_id = ? and t.module_code = ? and t.starts_on <= ?"
                        + " and e.audience " + (capacity == Capacity.GUARDIAN ? "= 'GUARDIAN'" : "<> 'GUARDIAN'"),
                Enrolment::read,
                personId,
                moduleCode,
                day);
    }

    private static Map<Enrolment, Standing> each(List<Enrolment> enrolments, UnaryOperator<Standing> change) {
        Map<Enrolment, Standing> standings = new LinkedHashMap<>();
        enrolments.forEach(enrolment -> standings.put(enrolment, change.apply(enrolment.standing())));
        return standings;
    }
}
