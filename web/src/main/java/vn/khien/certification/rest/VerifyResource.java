package vn.khien.certification.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.khien.certification.VerifiedCertificate;
import vn.khien.certification.boundary.Verification;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** Public: whether a certificate counts. */
@Path("verify")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class VerifyResource {
    @Inject
    Verification verification;

    @Inject
    HttpServletRequest request;

    /** Any wrong code is answered by the same 404, too many of them by 429. */
    @GET
    @Path("{code}")
    public VerifiedCertificate verify(@PathParam("code") String code) {
        return verification
                .check(code, request.getRemoteAddr())
                .orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
    }
}
