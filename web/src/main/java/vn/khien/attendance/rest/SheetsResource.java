package vn.khien.attendance.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import vn.khien.attendance.SheetSaved;
import vn.khien.attendance.boundary.RollCall;
import vn.khien.attendance.boundary.RollReading;
import vn.khien.shared.SharedError;
import vn.khien.shared.rest.Given;
import vn.khien.shared.web.LanguageChoice;
import vn.khien.shared.web.Texts;

/** One sheet, read and written whole. */
@Path("sheets/{uuid}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SheetsResource {
    private static final String PROBLEM = "application/problem+json";

    @Inject
    RollReading reading;

    @Inject
    RollCall rollCall;

    @Inject
    HttpServletRequest request;

    @GET
    @Operation(summary = "A sheet with everybody on it, present as long as nobody said otherwise")
    public SheetJson open(@PathParam("uuid") UUID uuid) {
        return SheetJson.of(reading.open(uuid));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Writes a whole sheet, with the version that was read",
            description = "The same write twice is the same as once. State CLOSED makes the sheet count; a change after"
                    + " that needs a reason.")
    @APIResponse(responseCode = "200", description = "Written, or it says so already")
    @APIResponse(responseCode = "409", description = "It moved on meanwhile; the answer holds both states")
    @APIResponse(responseCode = "422", description = "A rule forbids it")
    public Response save(@PathParam("uuid") UUID uuid, @Nullable SheetWriteJson sent) {
        SheetWriteJson body = Given.in("version", sent);
        SheetSaved saved = rollCall.save(uuid, body.write());
        if (!saved.conflict()) {
            return Response.ok(SheetJson.of(saved)).build();
        }
        String detail = Texts.in(LanguageChoice.of(request).locale(), SharedError.CHANGED_MEANWHILE.key());
        SheetConflict conflict = new SheetConflict(
                "about:blank",
                Status.CONFLICT.getReasonPhrase(),
                Status.CONFLICT.getStatusCode(),
                SharedError.CHANGED_MEANWHILE.name(),
                detail,
                body,
                SheetJson.of(saved));
        return Response.status(Status.CONFLICT).type(PROBLEM).entity(conflict).build();
    }
}
