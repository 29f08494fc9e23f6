package vn.khien.completion.boundary;

import static vn.khien.shared.Permission.EXEMPT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import vn.khien.access.boundary.AuditTrail;
import vn.khien.completion.CompletionError;
import vn.khien.completion.EnrolmentState;
import vn.khien.completion.control.ExemptionRegister;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.Sql;
import vn.khien.shared.VietnameseText;

/** Letting somebody off a duty, with a reason that stays readable. */
@Stateless
public class Exemptions {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser currentUser;

    @Inject
    ExemptionRegister register;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** From today on the person need not do it. */
    public void exempt(long campaignId, long requirementId, long personId, String reason) {
        Sql sql = Sql.in(entities);
        ExemptionRegister.Entry entry = register.entry(sql, campaignId, requirementId, personId);
        currentUser.require(EXEMPT, entry.path());
        String cleanReason = VietnameseText.clean(reason);
        if (cleanReason.isEmpty()) {
            throw new RuleViolation(CompletionError.REASON_MISSING);
        }
        if (entry.state() == EnrolmentState.COMPLETED) {
            throw new RuleViolation(CompletionError.ALREADY_COMPLETED);
        }
        if (entry.state() == EnrolmentState.EXEMPT) {
            throw new RuleViolation(CompletionError.ALREADY_EXEMPT);
        }
        register.add(sql, entry, cleanReason, currentUser.personId(), clock.instant(), CityTime.today(clock));
        tell("EXEMPTED", entry.path(), campaignId, requirementId, personId);
    }

    /** The person owes it again, as if there had been no exemption. */
    public void withdraw(long campaignId, long requirementId, long personId) {
        Sql sql = Sql.in(entities);
        ExemptionRegister.Entry entry = register.entry(sql, campaignId, requirementId, personId);
        currentUser.require(EXEMPT, entry.path());
        register.remove(sql, entry, clock.instant());
        tell("EXEMPTION_WITHDRAWN", entry.path(), campaignId, requirementId, personId);
    }

    /** Without the reason, which may speak of somebody's health: it stays with the exemption. */
    private void tell(String action, OrgPath where, long campaignId, long requirementId, long personId) {
        String duty = "campaign/" + campaignId + "/requirement/" + requirementId;
        trail.record(action, where, "person/" + personId, duty);
    }
}
