package vn.khien.programme.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.khien.programme.Audience;
import vn.khien.programme.CampaignView;
import vn.khien.programme.boundary.CampaignPlanning;
import vn.khien.programme.boundary.Campaigns;

@Path("campaigns")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CampaignResource {
    @Inject
    CampaignPlanning planning;

    @Inject
    Campaigns campaigns;

    @GET
    @Operation(summary = "The campaigns that touch the user's part of the tree")
    public List<CampaignView> campaigns() {
        return campaigns.campaigns(Optional.empty());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One campaign")
    public CampaignView campaign(@PathParam("id") long id) {
        return campaigns.touching(id);
    }

    @GET
    @Path("{id}/preview")
    @Operation(summary = "How many people of each audience would owe the campaign if it were opened today")
    public Map<Audience, Long> preview(@PathParam("id") long id) {
        return planning.preview(id);
    }

    @POST
    @Path("{id}/open")
    @Operation(summary = "Open a campaign: from now on everybody it concerns owes it")
    public CampaignView open(@PathParam("id") long id) {
        planning.open(id);
        return campaigns.campaign(id);
    }

    @POST
    @Path("{id}/close")
    @Operation(summary = "Close a campaign: from now on nothing more counts in it")
    public CampaignView close(@PathParam("id") long id) {
        planning.close(id);
        return campaigns.campaign(id);
    }
}
