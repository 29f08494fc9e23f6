package vn.khien.programme.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.khien.programme.CampaignState;
import vn.khien.programme.CampaignView;
import vn.khien.programme.ProgrammeView;
import vn.khien.programme.boundary.Campaigns;
import vn.khien.programme.boundary.Programmes;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.Permission;

/** The programmes that concern the user's part of the tree, each with its campaigns. */
@Named
@RequestScoped
public class ProgrammesPage {
    @Inject
    Programmes programmes;

    @Inject
    Campaigns campaigns;

    @Inject
    CurrentUser currentUser;

    private List<ProgrammeView> all = List.of();
    private Map<Long, List<CampaignView>> byProgramme = Map.of();

    @PostConstruct
    void read() {
        all = programmes.programmes();
        byProgramme = campaigns.campaigns(Optional.empty()).stream()
                .collect(Collectors.groupingBy(CampaignView::programmeId));
    }

    public List<ProgrammeView> getProgrammes() {
        return all;
    }

    public List<CampaignView> campaignsOf(ProgrammeView programme) {
        return byProgramme.getOrDefault(programme.id(), List.of());
    }

    public long getOpen() {
        return byProgramme.values().stream()
                .flatMap(List::stream)
                .filter(campaign -> campaign.state() == CampaignState.OPEN)
                .count();
    }

    /** Whether this user may make programmes and campaigns anywhere. */
    public boolean isManager() {
        return !currentUser.unitsWith(Permission.MANAGE_PROGRAMMES).isEmpty();
    }

    /** The colour of a campaign's state. */
    public String tone(CampaignState state) {
        return switch (state) {
            case DRAFT -> "wait";
            case OPEN -> "done";
            case CLOSED -> "rest";
        };
    }
}
