package vn.khien.programme.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import vn.khien.programme.CampaignView;
import vn.khien.programme.ProgrammeView;
import vn.khien.programme.boundary.Campaigns;
import vn.khien.programme.boundary.Programmes;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** One programme: what it requires, and its campaigns. */
@Named
@RequestScoped
public class ProgrammePage {
    @Inject
    Programmes programmes;

    @Inject
    Campaigns campaigns;

    private ProgrammeView programme;

    @PostConstruct
    void begin() {
        programme = programmes.programme(idOf(FacesContext.getCurrentInstance(), "id"));
    }

    static long idOf(FacesContext context, String parameter) {
        String value = context.getExternalContext().getRequestParameterMap().get(parameter);
        if (value == null || !value.matches("[0-9]{1,18}")) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        return Long.parseLong(value);
    }

    public ProgrammeView getProgramme() {
        return programme;
    }

    public List<CampaignView> getCampaigns() {
        return campaigns.campaigns(Optional.of(programme.id()));
    }
}
