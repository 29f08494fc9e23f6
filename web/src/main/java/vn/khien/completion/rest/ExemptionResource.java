package vn.khien.completion.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.khien.completion.boundary.Exemptions;
import vn.khien.shared.rest.Given;

@Path("campaigns/{campaign}/requirements/{requirement}/exemptions/{person}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
public class ExemptionResource {
    /** Why somebody is let off. */
    public record Reason(@Nullable String reason) {}

    @Inject
    Exemptions exemptions;

    @PUT
    @Operation(summary = "Let somebody off a duty, with a reason")
    public void exempt(
            @PathParam("campaign") long campaign,
            @PathParam("requirement") long requirement,
            @PathParam("person") long person,
            @Nullable Reason reason) {
        exemptions.exempt(
                campaign,
                requirement,
                person,
                Given.in("reason", Given.in("reason", reason).reason()));
    }

    @DELETE
    @Operation(summary = "Take an exemption back")
    public void withdraw(
            @PathParam("campaign") long campaign,
            @PathParam("requirement") long requirement,
            @PathParam("person") long person) {
        exemptions.withdraw(campaign, requirement, person);
    }
}
