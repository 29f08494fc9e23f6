package vn.khien.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.khien.organisation.SchoolYear;
import vn.khien.organisation.UnitSummary;
import vn.khien.programme.Audience;
import vn.khien.programme.CampaignPlan;
import vn.khien.programme.CompletionRule;
import vn.khien.programme.ProgrammePlan;
import vn.khien.programme.RequirementPlan;
import vn.khien.programme.boundary.CampaignPlanning;
import vn.khien.programme.boundary.Programmes;
import vn.khien.shared.CityTime;

/** One programme with its open campaign, so that everybody in the demo city has something to do. */
@ApplicationScoped
class DemoCampaign {
    private static final int DAYS = 60;

    @Inject
    Programmes programmes;

    @Inject
    CampaignPlanning campaigns;

    @Inject
    Clock clock;

    void open(UnitSummary city, SchoolYear year) {
        long programme = programmes.make(new ProgrammePlan(
                "ATM-THU",
                "An toàn trên không gian mạng",
                "Kế hoạch thử của thành phố Hòa Giang",
                city.id(),
                year.startsOn(),
                List.of(
                        new RequirementPlan(Audience.PUPIL, 6, 9, CompletionRule.MIX, "M3", 1, 2, false),
                        new RequirementPlan(Audience.GUARDIAN, 6, 9, CompletionRule.SELF, "M6", 0, 1, false),
                        new RequirementPlan(Audience.TEACHER, null, null, CompletionRule.MIX, "M7", 1, 2, true),
                        new RequirementPlan(Audience.OFFICIAL, null, null, CompletionRule.SELF, "M7", 0, 2, true))));
        LocalDate today = CityTime.today(clock);
        campaigns.open(campaigns.plan(
                programme,
                new CampaignPlan("Học kỳ I " + year.code(), city.id(), year.startsOn(), today.plusDays(DAYS))));
    }
}
