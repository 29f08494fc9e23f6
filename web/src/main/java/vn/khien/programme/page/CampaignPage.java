package vn.khien.programme.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.programme.Audience;
import vn.khien.programme.CampaignState;
import vn.khien.programme.CampaignView;
import vn.khien.programme.RequirementView;
import vn.khien.programme.boundary.Campaigns;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.Permission;
import vn.khien.shared.faces.Messages;

/** One campaign: how many would owe it, opening it, ending it. */
@Named
@ViewScoped
public class CampaignPage implements Serializable {
    @Inject
    Campaigns campaigns;

    @Inject
    UnitNames units;

    @Inject
    CurrentUser currentUser;

    private long campaignId;

    @PostConstruct
    void begin() {
        campaignId = ProgrammePage.idOf(FacesContext.getCurrentInstance(), "id");
    }

    public String open() {
        campaigns.open(campaignId);
        Messages.infoAfterRedirect("programme.campaign.opened");
        return again();
    }

    public String close() {
        campaigns.close(campaignId);
        Messages.infoAfterRedirect("programme.campaign.closed");
        return again();
    }

    private String again() {
        return "/programme/campaign.xhtml?id=" + campaignId + "&faces-redirect=true";
    }

    public CampaignView getCampaign() {
        return campaigns.campaign(campaignId);
    }

    public String getUnitName() {
        return units.unit(getCampaign().unitId()).name();
    }

    public List<RequirementView> getRequirements() {
        return campaigns.requirements(getCampaign().programmeId());
    }

    /** How many people of each audience would owe it today. */
    public Map<Audience, Long> getPreview() {
        return campaigns.preview(campaignId);
    }

    public boolean isManager() {
        return currentUser.may(Permission.MANAGE_PROGRAMMES, getCampaign().path());
    }

    public boolean isDraft() {
        return getCampaign().state() == CampaignState.DRAFT;
    }

    public boolean isRunning() {
        return getCampaign().state() == CampaignState.OPEN;
    }
}
