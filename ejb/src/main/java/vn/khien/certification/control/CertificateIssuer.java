package vn.khien.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.khien.certification.VerifyCode;
import vn.khien.certification.entity.Certificate;
import vn.khien.certification.entity.Training;
import vn.khien.completion.RequirementsMet;
import vn.khien.programme.Audience;
import vn.khien.programme.CampaignView;
import vn.khien.programme.RequirementView;
import vn.khien.programme.boundary.Campaigns;
import vn.khien.shared.CityTime;
import vn.khien.shared.Sql;

/** Issues within the transaction that met the requirement; the PDF is drawn when somebody downloads it. */
@ApplicationScoped
public class CertificateIssuer {
    private static final System.Logger LOG = System.getLogger(CertificateIssuer.class.getName());

    private final RandomGenerator random = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    @Inject
    Campaigns campaigns;

    @Inject
    Registers registers;

    @Inject
    Parties parties;

    @Inject
    Clock clock;

    void on(@Observes RequirementsMet met) {
        RequirementView requirement = campaigns.requirement(met.requirementId());
        if (isOwedAPaper(met, requirement) && !hasOne(met)) {
            issue(met, requirement);
        }
    }

    /** The duty of a family is kept at the child, so there is no name to put on a paper. */
    private static boolean isOwedAPaper(RequirementsMet met, RequirementView requirement) {
        return requirement.certificate() && met.audience() != Audience.GUARDIAN;
    }

    /** Also a revoked one: telling the fact again does not undo the decision. */
    private boolean hasOne(RequirementsMet met) {
        return !entities.createQuery(
                        """
                        select c.id from Certificate c where c.training.campaignId = :campaign
                            and c.training.requirementId = :requirement and c.holder.personId in :people""",
                        Long.class)
                .setParameter("campaign", met.campaignId())
                .setParameter("requirement", met.requirementId())
                .setParameter("people", records(met.personId()))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The person, and records that turned out to be the same one. */
    private List<Long> records(long personId) {
        List<Long> records = new ArrayList<>(List.of(personId));
        Sql.in(entities)
                .each(
                        "select gone_id from merged_person where kept_id = ?",
                        row -> records.add(row.getLong("gone_id")),
                        personId);
        return records;
    }

    private void issue(RequirementsMet met, RequirementView requirement) {
        LocalDate day = CityTime.dayOf(met.at());
        Parties.Both parts = parties.of(met.personId(), met.audience(), met.path(), day);
        Certificate certificate = new Certificate(
                registers.next(parts.issuer().unitId(), day),
                VerifyCode.draw(random),
                parts.issuer(),
                parts.holder(),
                training(met, requirement, day),
                met.at());
        entities.persist(certificate);
        LOG.log(
                System.Logger.Level.INFO,
                "Certificate {0} issued by unit {1}",
                certificate.number(),
                String.valueOf(parts.issuer().unitId()));
    }

    private Training training(RequirementsMet met, RequirementView requirement, LocalDate day) {
        CampaignView campaign = campaigns.campaign(met.campaignId());
        LocalDate from = campaign.startsOn().isAfter(day) ? day : campaign.startsOn();
        return new Training(
                met.campaignId(),
                met.requirementId(),
                met.audience().name(),
                campaign.programmeName(),
                campaign.name(),
                requirement.periods(),
                from,
                day);
    }

    /** Issues the next edition, with the holder's data as they are now, in the place of one that is wrong. */
    public Certificate replace(Certificate wrong, String reason) {
        Instant now = clock.instant();
        LocalDate day = CityTime.dayOf(now);
        Audience audience = Audience.valueOf(wrong.training().audience());
        Parties.Both parts =
                parties.of(wrong.holder().personId(), audience, wrong.holder().path(), day);
        Certificate next = wrong.replace(
                reason,
                registers.next(parts.issuer().unitId(), day),
                VerifyCode.draw(random),
                parts.issuer(),
                parts.holder(),
                now);
        entities.persist(next);
        LOG.log(
                System.Logger.Level.INFO,
                "Certificate {0} of unit {1} replaced by {2}",
                wrong.number(),
                String.valueOf(wrong.issuer().unitId()),
                next.number());
        return next;
    }
}
