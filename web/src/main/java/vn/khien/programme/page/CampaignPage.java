package vn.khien.programme.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.programme.Audience;
import vn.khien.programme.CampaignState;
import vn.khien.programme.CampaignView;
import vn.khien.programme.RequirementView;
import vn.khien.programme.boundary.CampaignPlanning;
import vn.khien.programme.boundary.Campaigns;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.Permission;
import vn.khien.shared.faces.Messages;

/** One campaign: how many would owe it, opening it, ending it. */
@Named
@RequestScoped
public class CampaignPage {
    @Inject
    CampaignPlanning planning;

    @Inject
    Campaigns campaigns;

    @Inject
    UnitNames units;

    @Inject
    CurrentUser currentUser;

    private CampaignView campaign;

    @PostConstruct
    void begin() {
        campaign = campaigns.touching(ProgrammePage.idOf(FacesContext.getCurrentInstance(), "id"));
    }

    public String open() {
        planning.open(campaign.id());
        Messages.infoAfterRedirect("programme.campaign.opened");
        return again();
    }

    public String close() {
        planning.close(campaign.id());
        Messages.infoAfterRedirect("programme.campaign.closed");
        return again();
    }

    private String again() {
        return "/programme/campaign.xhtml?id=" + campaign.id() + "&faces-redirect=true";
    }

    public CampaignView getCampaign() {
        return campaign;
    }

    public String getUnitName() {
        return units.unit(campaign.unitId()).name();
    }

    public List<RequirementView> getRequirements() {
        return campaigns.requirements(campaign.programmeId());
    }

    /** How many people of each audience would owe it today. */
    public Map<Audience, Long> getPreview() {
        return planning.preview(campaign.id());
    }

    public boolean isManager() {
        return currentUser.may(Permission.MANAGE_PROGRAMMES, campaign.path());
    }

    public boolean isDraft() {
        return campaign.state() == CampaignState.DRAFT;
    }

    public boolean isRunning() {
        return campaign.state() == CampaignState.OPEN;
    }
}
