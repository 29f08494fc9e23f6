package vn.khien.completion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.khien.completion.EnrolmentState;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.Sql;

/** Keeps exemptions, which are facts, and settles the enrolment that they bear on. */
@ApplicationScoped
public class ExemptionRegister {
    /** The duty that an exemption is about. */
    public static final class Entry {
        private final Enrolment enrolment;

        private Entry(Enrolment enrolment) {
            this.enrolment = enrolment;
        }

        public OrgPath path() {
            return enrolment.place().path();
        }

        public EnrolmentState state() {
            return enrolment.standing().state();
        }
    }

    @Inject
    Settlement settlement;

    public Entry entry(Sql sql, long campaignId, long requirementId, long personId) {
        return sql
                .list(
                        Settlement.OPEN + "e.campaign_id = ? and e.requirement_id = ? and e.person_id = ?",
                        Enrolment::read,
                        campaignId,
                        requirementId,
                        personId)
                .stream()
                .findFirst()
                .map(Entry::new)
                .orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
    }

    public void add(Sql sql, Entry entry, String reason, long decidedBy, Instant at, LocalDate day) {
        Enrolment enrolment = entry.enrolment;
        sql.update(
                """
                insert into exemption (campaign_id, requirement_id, person_id, reason, decided_by, decided_at, decided_on)
                values (?, ?, ?, ?, ?, ?, ?)""",
                enrolment.campaignId(),
                enrolment.requirementId(),
                enrolment.personId(),
                reason,
                decidedBy,
                at,
                day);
        settlement.settle(sql, List.of(enrolment), List.of(), at);
    }

    public void remove(Sql sql, Entry entry, Instant at) {
        Enrolment enrolment = entry.enrolment;
        sql.update(
                "delete from exemption where campaign_id = ? and requirement_id = ? and person_id = ?",
                enrolment.campaignId(),
                enrolment.requirementId(),
                enrolment.personId());
        settlement.settle(sql, List.of(enrolment), List.of(), at);
    }
}
