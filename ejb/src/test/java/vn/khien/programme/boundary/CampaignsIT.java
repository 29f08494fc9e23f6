package vn.khien.programme.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.organisation.UnitSummary;
import vn.khien.programme.Audience;
import vn.khien.programme.CampaignOpened;
import vn.khien.programme.CampaignPlan;
import vn.khien.programme.CampaignView;
import vn.khien.programme.CompletionRule;
import vn.khien.programme.ProgrammeError;
import vn.khien.programme.ProgrammePlan;
import vn.khien.programme.RequirementPlan;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.Permission;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Fixtures;
import vn.khien.testing.Wired;

@ExtendWith(DatabaseExtension.class)
class CampaignsIT {
    private Fixtures city;
    private Wired wired;
    private Programmes programmes;
    private CampaignPlanning planning;
    private Campaigns campaigns;

    @BeforeEach
    void makeCity(EntityManager entities) {
        city = Fixtures.on(entities);
        wired = city.wired();
        programmes = wired.get(Programmes.class);
        planning = wired.get(CampaignPlanning.class);
        campaigns = wired.get(Campaigns.class);
    }

    @Test
    void showsHowManyWouldOweIt() {
        UnitSummary six = city.schoolClass("T02", "6A1", 6);
        UnitSummary ten = city.schoolClass("T04", "10A1", 10);
        city.pupil(six, "Nguyễn Thị An");
        city.pupil(six, "Trần Văn Bình");
        city.pupil(ten, "Lê Thu Cúc");
        city.teacher("T02", "Phạm Thị Dung");
        long campaign = plan("HG", makeProgramme());

        assertThat(planning.preview(campaign)).isEqualTo(Map.of(Audience.PUPIL, 2L, Audience.TEACHER, 1L));
    }

    @Test
    void announcesTheOpening() {
        long campaign = plan("HG", makeProgramme());

        planning.open(campaign);

        assertThat(wired.events().of(CampaignOpened.class)).containsExactly(new CampaignOpened(campaign, Fixtures.NOW));
    }

    @Test
    void reachesTheUnitsBelowOnly() {
        long campaign = plan("P01", makeProgramme());
        planning.open(campaign);

        assertThat(campaigns.openAt(city.unit("T02").path()))
                .extracting(CampaignView::id)
                .containsExactly(campaign);
        assertThat(campaigns.openAt(city.unit("T04").path())).isEmpty();
    }

    @Test
    void refusesASecondCampaignOnTheSameDays() {
        long programme = makeProgramme();
        planning.open(plan("HG", programme));
        long second = planning.plan(
                programme,
                new CampaignPlan(
                        "Đợt bổ sung", city.unit("P01").id(), LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 1)));

        assertThatThrownBy(() -> planning.open(second)).hasMessage(ProgrammeError.CAMPAIGN_OVERLAPS.key());
    }

    @Test
    void keepsRequirementsOnceACampaignIsOpen() {
        long programme = makeProgramme();
        planning.open(plan("HG", programme));

        assertThatThrownBy(() -> programmes.require(programme, module(Audience.OFFICIAL, "M7")))
                .hasMessage(ProgrammeError.PROGRAMME_IN_USE.key());
    }

    @Test
    void refusesAModuleThatNobodyHasWritten() {
        long programme = makeProgramme();

        assertThatThrownBy(() -> programmes.require(programme, module(Audience.OFFICIAL, "M99")))
                .hasMessage(ProgrammeError.MODULE_UNKNOWN.key());
    }

    @Test
    void hidesWhatConcernsOthers() {
        long programme = makeProgramme();
        plan("P01", programme);
        wiredAs(FakeUser.at(city.unit("T04").path(), 5, Permission.READ_PROGRAMMES));

        assertThat(campaigns.campaigns(Optional.of(programme))).isEmpty();
    }

    @Test
    void isOpenedOnlyByThoseWhoMay() {
        long campaign = plan("HG", makeProgramme());
        wiredAs(FakeUser.at(city.unit("P01").path(), 5, Permission.MANAGE_PROGRAMMES));

        assertThatThrownBy(() -> planning.open(campaign)).isInstanceOf(AccessDenied.class);
    }

    private void wiredAs(CurrentUser user) {
        planning.currentUser = user;
        campaigns.currentUser = user;
    }

    private long makeProgramme() {
        return programmes.make(new ProgrammePlan(
                "ATM",
                "An toàn trên không gian mạng",
                "Luật Trẻ em 2016",
                city.unit("HG").id(),
                LocalDate.of(2026, 9, 5),
                List.of(
                        new RequirementPlan(Audience.PUPIL, 6, 9, CompletionRule.MIX, "M3", 1, 2, false),
                        new RequirementPlan(Audience.TEACHER, null, null, CompletionRule.CLASS, null, 1, 4, true))));
    }

    private static RequirementPlan module(Audience audience, String module) {
        return new RequirementPlan(audience, null, null, CompletionRule.SELF, module, 0, 4, true);
    }

    private long plan(String unitCode, long programme) {
        return planning.plan(
                programme,
                new CampaignPlan(
                        "Học kỳ I, 2026-2027",
                        city.unit(unitCode).id(),
                        LocalDate.of(2026, 9, 5),
                        LocalDate.of(2027, 1, 16)));
    }
}
