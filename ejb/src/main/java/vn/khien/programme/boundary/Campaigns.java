package vn.khien.programme.boundary;

import static vn.khien.shared.Permission.READ_PROGRAMMES;
import static vn.khien.shared.Permission.READ_STATISTICS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.khien.programme.CampaignState;
import vn.khien.programme.CampaignView;
import vn.khien.programme.RequirementView;
import vn.khien.programme.entity.Programme;
import vn.khien.programme.entity.Requirement;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/**
 * Which campaigns there are and what they require. What a campaign is called and when it runs may be read by anybody:
 * learners are told why they have a duty, and certificates print it.
 */
@Stateless
public class Campaigns {
    private static final String VIEW =
            """
            select new vn.khien.programme.CampaignView(c.id, p.id, p.name, p.legalBasis, c.name, c.unitId, c.path,
                c.startsOn, c.endsOn, c.state)
            from Campaign c, Programme p where p.id = c.programmeId and""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser currentUser;

    public CampaignView campaign(long id) {
        return entities.createQuery(VIEW + " c.id = :id", CampaignView.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
    }

    /** The open campaigns that reach a unit, the one that ends first at the top. */
    public List<CampaignView> openAt(OrgPath path) {
        List<Long> unitsAbove = path.unitIds();
        if (unitsAbove.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        VIEW + " c.state = :open and c.unitId in :units order by c.endsOn, c.id", CampaignView.class)
                .setParameter("open", CampaignState.OPEN)
                .setParameter("units", unitsAbove)
                .getResultList();
    }

    /** Every open campaign of the installation. */
    public List<CampaignView> allOpen() {
        return entities.createQuery(VIEW + " c.state = :open order by c.id", CampaignView.class)
                .setParameter("open", CampaignState.OPEN)
                .getResultList();
    }

    /** What a programme requires, in the order of the audiences. */
    public List<RequirementView> requirements(long programmeId) {
        return Optional.ofNullable(entities.find(Programme.class, programmeId))
                .map(Programme::requirements)
                .orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
    }

    /** One requirement of whichever programme. Cheap to ask again within a transaction, as a roll of 45 does. */
    public RequirementView requirement(long id) {
        return Optional.ofNullable(entities.find(Requirement.class, id))
                .map(Requirement::view)
                .orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
    }

    /** The campaigns that touch the user's part of the tree, the latest first; of one programme or of all. */
    public List<CampaignView> campaigns(Optional<Long> programmeId) {
        List<OrgPath> tops = tops();
        return entities.createQuery(VIEW + " (:all = true or p.id = :programme)", CampaignView.class)
                .setParameter("all", programmeId.isEmpty())
                .setParameter("programme", programmeId.orElse(0L))
                .getResultStream()
                .filter(campaign -> Programmes.concerns(campaign.path(), tops))
                .sorted(Comparator.comparing(CampaignView::startsOn).reversed().thenComparing(CampaignView::id))
                .toList();
    }

    /** One campaign, for those whose part of the tree it touches. */
    public CampaignView touching(long id) {
        List<OrgPath> tops = tops();
        CampaignView campaign = campaign(id);
        if (!Programmes.concerns(campaign.path(), tops)) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        return campaign;
    }

    private List<OrgPath> tops() {
        List<OrgPath> tops = new ArrayList<>(currentUser.unitsWith(READ_PROGRAMMES));
        tops.addAll(
                tops.isEmpty()
                        ? currentUser.requireSomewhere(READ_STATISTICS)
                        : currentUser.unitsWith(READ_STATISTICS));
        return tops;
    }
}
