package vn.khien.completion.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.khien.completion.Duty;
import vn.khien.completion.DutyTrace;
import vn.khien.completion.control.DutyQueries;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.Sql;

/** What people have to do, by when, and why. Everybody may ask that about oneself. */
@Stateless
public class Duties {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser currentUser;

    /** The duties of the person who is signed in, the one due first at the top; what is done and what is past, too. */
    public List<Duty> due() {
        return DutyQueries.own(Sql.in(entities), currentUser.personId());
    }

    /** One of those duties with everything recorded for it. */
    public DutyTrace why(long campaignId, long requirementId) {
        Sql sql = Sql.in(entities);
        long person = currentUser.personId();
        return DutyQueries.own(sql, person).stream()
                .filter(duty -> duty.campaignId() == campaignId && duty.requirementId() == requirementId)
                .findFirst()
                .map(duty -> DutyQueries.trace(sql, person, duty))
                .orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
    }
}
