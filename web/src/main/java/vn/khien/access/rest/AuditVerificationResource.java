package vn.khien.access.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AuditAnchor;
import vn.khien.access.AuditChainReport;
import vn.khien.access.boundary.AuditVerification;
import vn.khien.shared.rest.Given;

/** The operator's check that nobody touched the trail. */
@Path("audit/verification")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditVerificationResource {
    @Inject
    AuditVerification verification;

    /** With position and link of an earlier answer it also tells whether the chain still holds them. */
    @GET
    public AuditChainReport check(
            @QueryParam("position") @Nullable Long position, @QueryParam("link") @Nullable String link) {
        return verification.check(
                position == null && link == null
                        ? null
                        : new AuditAnchor(Given.in("position", position), Given.in("link", link)));
    }
}
