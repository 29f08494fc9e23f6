package vn.khien.completion.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.khien.completion.RebuildReport;
import vn.khien.completion.boundary.CompletionRebuild;

@Path("campaigns/{id}/rebuild")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RebuildResource {
    @Inject
    CompletionRebuild rebuild;

    @POST
    @Operation(summary = "Work a campaign's completion out again from the facts, put right and report what differed")
    public RebuildReport rebuild(@PathParam("id") long id) {
        return rebuild.rebuild(id);
    }
}
