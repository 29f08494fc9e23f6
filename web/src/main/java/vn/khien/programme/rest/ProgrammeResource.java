package vn.khien.programme.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.khien.programme.Audience;
import vn.khien.programme.CampaignPlan;
import vn.khien.programme.CampaignView;
import vn.khien.programme.CompletionRule;
import vn.khien.programme.ProgrammePlan;
import vn.khien.programme.ProgrammeView;
import vn.khien.programme.RequirementPlan;
import vn.khien.programme.boundary.CampaignPlanning;
import vn.khien.programme.boundary.Campaigns;
import vn.khien.programme.boundary.Programmes;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.VietnameseText;
import vn.khien.shared.rest.Given;

@Path("programmes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgrammeResource {
    /** A programme as it comes in: anything may be missing. */
    public record NewProgramme(
            @Nullable String code,
            @Nullable String name,
            @Nullable String legalBasis,
            @Nullable Long unitId,
            @Nullable LocalDate validFrom,
            @Nullable List<NewRequirement> requirements) {}

    /** A requirement as it comes in. */
    public record NewRequirement(
            @Nullable Audience audience,
            @Nullable Integer gradeFrom,
            @Nullable Integer gradeTo,
            @Nullable CompletionRule rule,
            @Nullable String moduleCode,
            @Nullable Integer sessionsNeeded,
            @Nullable Integer periods,
            @Nullable Boolean certificate) {
        RequirementPlan plan() {
            return new RequirementPlan(
                    Given.in("audience", audience),
                    gradeFrom,
                    gradeTo,
                    Given.in("rule", rule),
                    moduleCode,
                    sessionsNeeded == null ? 0 : sessionsNeeded,
                    periods == null ? 0 : periods,
                    certificate != null && certificate);
        }
    }

    /** A campaign as it comes in. */
    public record NewCampaign(
            @Nullable String name, @Nullable Long unitId, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {}

    @Inject
    Programmes programmes;

    @Inject
    CampaignPlanning planning;

    @Inject
    Campaigns campaigns;

    @GET
    @Operation(summary = "The programmes that concern the user's part of the tree")
    public List<ProgrammeView> programmes() {
        return programmes.programmes();
    }

    @POST
    @Operation(summary = "Make a programme with its requirements")
    public Response make(@Nullable NewProgramme body) {
        NewProgramme programme = Given.in("code", body);
        long id = programmes.make(new ProgrammePlan(
                text("code", programme.code(), 40),
                text("name", programme.name(), 200),
                text("legalBasis", programme.legalBasis(), 300),
                Given.in("unitId", programme.unitId()),
                Given.in("validFrom", programme.validFrom()),
                Given.in("requirements", programme.requirements()).stream()
                        .map(NewRequirement::plan)
                        .toList()));
        return Response.created(URI.create("programmes/" + id))
                .entity(programmes.programme(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One programme")
    public ProgrammeView programme(@PathParam("id") long id) {
        return programmes.programme(id);
    }

    @GET
    @Path("{id}/campaigns")
    @Operation(summary = "The campaigns of a programme that touch the user's part of the tree")
    public List<CampaignView> campaigns(@PathParam("id") long id) {
        return campaigns.campaigns(Optional.of(id));
    }

    @POST
    @Path("{id}/campaigns")
    @Operation(summary = "Plan a campaign; nobody owes anything until it is opened")
    public Response plan(@PathParam("id") long id, @Nullable NewCampaign body) {
        NewCampaign campaign = Given.in("name", body);
        long made = planning.plan(
                id,
                new CampaignPlan(
                        text("name", campaign.name(), 120),
                        Given.in("unitId", campaign.unitId()),
                        Given.in("startsOn", campaign.startsOn()),
                        Given.in("endsOn", campaign.endsOn())));
        return Response.created(URI.create("campaigns/" + made))
                .entity(campaigns.campaign(made))
                .build();
    }

    private static String text(String field, @Nullable String value, int longest) {
        String clean = VietnameseText.clean(Given.in(field, value));
        if (clean.isEmpty() || clean.length() > longest) {
            throw new RuleViolation(SharedError.INPUT_INVALID, field);
        }
        return clean;
    }
}
