package vn.khien.completion.boundary;

import static vn.khien.shared.Permission.OPERATE;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import vn.khien.completion.CompletionError;
import vn.khien.completion.RebuildReport;
import vn.khien.completion.control.Enrolling;
import vn.khien.completion.control.Rebuilding;
import vn.khien.programme.CampaignState;
import vn.khien.programme.CampaignView;
import vn.khien.programme.boundary.Campaigns;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.RuleViolation;

/** Working completion out again from the facts, by an operator or by the turn of the day. */
@Stateless
public class CompletionRebuild {
    private static final Logger LOG = System.getLogger(CompletionRebuild.class.getName());

    @Inject
    Campaigns campaigns;

    @Inject
    Enrolling enrolling;

    @Inject
    Rebuilding rebuilding;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Works out every duty, state and sum of an open campaign, puts right what differs and says what that was. */
    public RebuildReport rebuild(long campaignId) {
        CampaignView campaign = campaigns.campaign(campaignId);
        currentUser.require(OPERATE, campaign.path());
        if (campaign.state() != CampaignState.OPEN) {
            throw new RuleViolation(CompletionError.CAMPAIGN_NOT_OPEN);
        }
        RebuildReport report = rebuilding.rebuild(campaign, clock.instant());
        LOG.log(
                report.foundNothing() ? Level.INFO : Level.WARNING,
                "Rebuild of campaign {0}: {1} enrolled, {2} ended, {3} restated, {4} sums put right",
                Long.toString(campaignId),
                report.enrolled(),
                report.ended(),
                report.restated(),
                report.tallies().size());
        return report;
    }

    /** Memberships begin and end by date, without anybody doing anything. Ten minutes past midnight in the city. */
    @Schedule(hour = "17", minute = "10", timezone = "UTC", persistent = false)
    @PermitAll
    public void turnOfTheDay() {
        for (CampaignView campaign : campaigns.allOpen()) {
            enrolling.settle(campaign, campaign.path(), clock.instant());
        }
    }
}
