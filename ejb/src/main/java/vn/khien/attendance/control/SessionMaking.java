package vn.khien.attendance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.khien.attendance.AttendanceError;
import vn.khien.attendance.SessionPlan;
import vn.khien.attendance.entity.TrainingSession;
import vn.khien.organisation.UnitSummary;
import vn.khien.programme.CampaignView;
import vn.khien.programme.boundary.Campaigns;
import vn.khien.shared.CityTime;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;

/** Makes of a plan the session and its sheets, in the one campaign that runs there on that day. */
@ApplicationScoped
public class SessionMaking {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Campaigns campaigns;

    @Inject
    SheetPlanning sheets;

    public TrainingSession make(SessionPlan plan, UnitSummary unit, long plannedBy, Instant now) {
        long campaign = campaign(plan, unit.path(), CityTime.dayOf(plan.startsAt()));
        TrainingSession session = new TrainingSession(plan, unit.path(), campaign, plannedBy, now);
        entities.persist(session);
        sheets.plan(session, unit, plan.sheets());
        return session;
    }

    private long campaign(SessionPlan plan, OrgPath path, LocalDate day) {
        List<CampaignView> open = campaigns.openAt(path).stream()
                .filter(campaign -> plan.campaignId() == null || Objects.equals(plan.campaignId(), campaign.id()))
                .toList();
        if (open.isEmpty()) {
            throw new RuleViolation(AttendanceError.NO_CAMPAIGN);
        }
        List<CampaignView> running = open.stream()
                .filter(campaign -> !day.isBefore(campaign.startsOn()) && !day.isAfter(campaign.endsOn()))
                .toList();
        if (running.isEmpty()) {
            CampaignView campaign = open.get(0);
            throw new RuleViolation(AttendanceError.OUTSIDE_CAMPAIGN, campaign.startsOn(), campaign.endsOn());
        }
        if (running.size() > 1) {
            throw new RuleViolation(AttendanceError.CAMPAIGN_UNCLEAR);
        }
        return running.get(0).id();
    }
}
