package vn.khien.certification.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khien.certification.CertificateFile;
import vn.khien.certification.CertificateRow;
import vn.khien.certification.boundary.CertificateDecisions;
import vn.khien.certification.boundary.Certificates;
import vn.khien.shared.CityTime;
import vn.khien.shared.Page;

/** One's own certificates, the register of an issuer, and the papers. */
@Path("certificates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CertificatesResource {
    @Inject
    Certificates certificates;

    @Inject
    CertificateDecisions decisions;

    @Inject
    Clock clock;

    /** Why a certificate stops counting. */
    public record Decision(@Nullable String reason) {}

    /** The register of the unit in a year; without a unit one's own certificates. */
    @GET
    public Page<CertificateRow> list(
            @QueryParam("unit") @Nullable Long unit,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        if (unit == null) {
            List<CertificateRow> own = certificates.own();
            return new Page<>(own, 0, Math.max(1, own.size()), own.size());
        }
        int asked = year == null ? CityTime.today(clock).getYear() : year;
        return certificates.register(unit, asked, page, size);
    }

    @GET
    @Path("{id}.pdf")
    @Produces("application/pdf")
    public Response paper(@PathParam("id") long id) {
        CertificateFile file = certificates.paper(id);
        return Response.ok(file.pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** Issues a new edition in the place of a wrong one; answers its id. */
    @POST
    @Path("{id}/replace")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Long> replace(@PathParam("id") long id, @Nullable Decision decision) {
        return Map.of("id", decisions.replace(id, reason(decision)));
    }

    @POST
    @Path("{id}/revoke")
    @Consumes(MediaType.APPLICATION_JSON)
    public void revoke(@PathParam("id") long id, @Nullable Decision decision) {
        decisions.revoke(id, reason(decision));
    }

    private static String reason(@Nullable Decision decision) {
        return decision == null || decision.reason() == null ? "" : decision.reason();
    }
}
