package vn.khien.organisation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.RelationKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitFinding;
import vn.khien.organisation.boundary.Units;
import vn.khien.shared.CityTime;

/** The tree as of a day; today where no day is named. */
@Path("units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitsResource {
    @Inject
    Units units;

    @Inject
    UnitFinding finding;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "Units by their code or a part of their name; without either, where the user's part begins")
    public List<UnitSummary> find(
            @QueryParam("code") @Nullable String code,
            @QueryParam("name") @Nullable String name,
            @QueryParam("asOf") @Nullable LocalDate asOf) {
        if (code != null && !code.isBlank()) {
            return finding.withCode(code.strip(), day(asOf)).stream().toList();
        }
        return name == null || name.isBlank() ? units.tops(day(asOf)) : finding.search(name, day(asOf));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One unit")
    public UnitSummary unit(@PathParam("id") long id, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return units.unit(id, day(asOf));
    }

    @GET
    @Path("{id}/children")
    @Operation(
            summary = "The units next below by one kind of relation",
            description = "Without a relation the classes of a school, and otherwise what the unit governs.")
    public List<UnitSummary> children(
            @PathParam("id") long id,
            @QueryParam("relation") @Nullable RelationKind relation,
            @QueryParam("asOf") @Nullable LocalDate asOf) {
        RelationKind kind = relation == null ? usual(units.unit(id, day(asOf))) : relation;
        return units.children(id, kind, day(asOf));
    }

    private static RelationKind usual(UnitSummary unit) {
        return unit.kind().hasClasses() ? RelationKind.PART_OF : RelationKind.GOVERNS;
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? CityTime.today(clock) : asked;
    }
}
