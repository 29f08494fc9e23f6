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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.khien.roster.RosterCheck;
import vn.khien.roster.RosterKind;
import vn.khien.roster.boundary.RosterDryRun;
import vn.khien.roster.boundary.RosterImport;
import vn.khien.shared.rest.Given;
import vn.khien.shared.web.BackgroundWork;
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
    BackgroundWork work;

    @Inject
    HttpServletRequest request;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Dry run: what a file says and what it would change; part \"file\"")
    public RosterImportJson check(
            @QueryParam("unit") @Nullable Long unit,
            @QueryParam("kind") @Nullable RosterKind kind,
            @QueryParam("schoolYear") @Nullable String schoolYear,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @FormParam("file") @Nullable EntityPart file)
            throws IOException {
        long whose = Given.in("unit", unit);
        RosterKind whom = Given.in("kind", kind);
        EntityPart part = Given.in("file", file);
        try (InputStream content = part.getContent()) {
            String name = part.getFileName().orElse("");
            return RosterImportJson.of(dryRun.check(whose, whom, schoolYear, asOf, name, content));
        }
    }

    @GET
    @Path("{id}/progress")
    @Operation(summary = "How far the reading of a file is; no rows once it has ended or was broken off")
    public ReadingJson progress(@PathParam("id") long id) {
        return ReadingJson.of(imports.overview(List.of(id)).get(0), work.countOf("roster-import/" + id));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An import as it stands")
    public RosterImportJson find(@PathParam("id") long id) {
        return RosterImportJson.of(imports.find(id));
    }

    @POST
    @Path("{id}/apply")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Writes all good rows or none; again changes nothing")
    public RosterImportJson apply(@PathParam("id") long id, RosterImportJson.@Nullable Decisions decisions) {
        return RosterImportJson.of(imports.apply(id, decisions == null ? List.of() : decisions.made()));
    }

    /** Without a body, whatever a program says that it would be. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Path("{id}/apply")
    @Operation(summary = "Writes all good rows or none; again changes nothing")
    public RosterImportJson apply(@PathParam("id") long id) {
        return RosterImportJson.of(imports.apply(id, List.of()));
    }

    @POST
    @Path("{id}/undo")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Takes back what was written, within a week")
    public RosterImportJson undo(@PathParam("id") long id) {
        return RosterImportJson.of(imports.undo(id));
    }

    @GET
    @Path("{id}/rejected.xlsx")
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
}
