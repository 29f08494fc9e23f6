package vn.khien.roster.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.khien.roster.RosterCheck;
import vn.khien.roster.RosterKind;
import vn.khien.roster.boundary.RosterDryRun;
import vn.khien.roster.boundary.RosterImport;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.web.LanguageChoice;

/** A file is checked, then written, then perhaps taken back. */
@Path("roster-imports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RosterImportsResource {
    @Inject
    RosterDryRun dryRun;

    @Inject
    RosterImport imports;

    @Inject
    HttpServletRequest request;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Dry run: what a file says and what it would change; part \"file\"")
    public String check(
            @QueryParam("unit") @Nullable Long unit,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("schoolYear") @Nullable String schoolYear,
            @QueryParam("asOf") @Nullable String asOf,
            @FormParam("file") @Nullable EntityPart file)
            throws IOException {
        if (unit == null || file == null) {
            throw new RuleViolation(SharedError.INPUT_INVALID, unit == null ? "unit" : "file");
        }
        RosterKind whom = kind(kind);
        LocalDate on = day(asOf);
        try (InputStream content = file.getContent()) {
            String name = file.getFileName().orElse("");
            return RosterImportJson.of(dryRun.check(unit, whom, schoolYear, on, name, content));
        }
    }

    @GET
    @Path("{id: [0-9]+}")
    @Operation(summary = "An import as it stands")
    public String find(@PathParam("id") long id) {
        return RosterImportJson.of(imports.find(id));
    }

    @POST
    @Path("{id: [0-9]+}/apply")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @Operation(summary = "Writes all good rows or none; again changes nothing")
    public String apply(@PathParam("id") long id, @Nullable String body) {
        return RosterImportJson.of(imports.apply(id, RosterImportJson.decisions(body)));
    }

    @POST
    @Path("{id: [0-9]+}/undo")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Takes back what was written, within a week")
    public String undo(@PathParam("id") long id) {
        return RosterImportJson.of(imports.undo(id));
    }

    @GET
    @Path("{id: [0-9]+}/rejected.xlsx")
    @Produces(RejectedWorkbook.MEDIA_TYPE)
    @Operation(summary = "The faulty rows with their reasons, to be mended and imported again")
    public Response rejected(@PathParam("id") long id) throws IOException {
        RosterCheck check = imports.find(id);
        byte[] workbook = RejectedWorkbook.of(
                check.reading().rejected(), LanguageChoice.of(request).locale());
        return Response.ok(workbook)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejected-" + id + ".xlsx\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static RosterKind kind(@Nullable String name) {
        return Stream.of(RosterKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedError.INPUT_INVALID, "kind"));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RuleViolation(SharedError.INPUT_INVALID, "asOf");
        }
    }
}
