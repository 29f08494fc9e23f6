package vn.khien.programme.boundary;

import static vn.khien.shared.Permission.MANAGE_PROGRAMMES;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.khien.access.Audited;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.programme.Audience;
import vn.khien.programme.CampaignOpened;
import vn.khien.programme.CampaignPlan;
import vn.khien.programme.ProgrammeError;
import vn.khien.programme.entity.Campaign;
import vn.khien.programme.entity.Programme;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.Sql;

/** Running a programme in a period for a part of the tree: planned, looked at, opened, closed. */
@Stateless
public class CampaignPlanning {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser currentUser;

    @Inject
    UnitNames units;

    @Inject
    Clock clock;

    @Inject
    Event<CampaignOpened> opened;

    /**
     * Prepares a campaign; nobody owes anything until it is opened.
     *
     * @return its id
     */
    public long plan(long programmeId, CampaignPlan plan) {
        if (entities.find(Programme.class, programmeId) == null) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        OrgPath path = units.unit(plan.unitId()).path();
        currentUser.require(MANAGE_PROGRAMMES, path);
        boolean taken =
                ofProgramme(programmeId).stream().anyMatch(other -> other.name().equals(plan.name()));
        if (taken) {
            throw new RuleViolation(ProgrammeError.CAMPAIGN_NAME_TAKEN, plan.name());
        }
        Campaign campaign = new Campaign(programmeId, plan, path);
        entities.persist(campaign);
        return campaign.id();
    }

    /** How many people of each audience would owe the campaign if it were opened today. */
    public Map<Audience, Long> preview(long campaignId) {
        currentUser.require(MANAGE_PROGRAMMES, find(campaignId).path());
        Map<Audience, Long> owing = new EnumMap<>(Audience.class);
        Sql.in(entities)
                .each(
                        """
                        select audience, count(distinct person_id) as people from campaign_duty
                        where campaign_id = ? and valid_from <= ? and (valid_to is null or valid_to >= ?)
                        group by audience""",
                        row -> owing.put(Audience.valueOf(row.getString("audience")), row.getLong("people")),
                        campaignId,
                        CityTime.today(clock),
                        CityTime.today(clock));
        return owing;
    }

    /** From now on everybody it concerns owes it. */
    @Audited(value = "CAMPAIGN_OPENED", of = "campaign")
    public void open(long campaignId) {
        Campaign campaign = find(campaignId);
        currentUser.require(MANAGE_PROGRAMMES, campaign.path());
        boolean overlaps = ofProgramme(campaign.programmeId()).stream()
                .anyMatch(other -> other.isOpen() && other.id() != campaignId && campaign.overlaps(other));
        if (overlaps) {
            throw new RuleViolation(ProgrammeError.CAMPAIGN_OVERLAPS);
        }
        opened.fire(campaign.open(clock.instant()));
    }

    /** From now on nothing more counts in it. */
    @Audited(value = "CAMPAIGN_CLOSED", of = "campaign")
    public void close(long campaignId) {
        Campaign campaign = find(campaignId);
        currentUser.require(MANAGE_PROGRAMMES, campaign.path());
        campaign.close(clock.instant());
    }

    private List<Campaign> ofProgramme(long programmeId) {
        return entities.createQuery("select c from Campaign c where c.programmeId = :programme", Campaign.class)
                .setParameter("programme", programmeId)
                .getResultList();
    }

    private Campaign find(long id) {
        Campaign campaign = entities.find(Campaign.class, id);
        if (campaign == null) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        return campaign;
    }
}
