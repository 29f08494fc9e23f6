package vn.khien.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.khien.people.PersonRow;
import vn.khien.people.Position;
import vn.khien.people.boundary.PeopleDirectory;
import vn.khien.shared.CityTime;
import vn.khien.shared.Page;

/** Who belongs to a unit or below it, for those whose role covers it. */
@Path("units/{id}/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
    @Inject
    PeopleDirectory people;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "One page of the people, given names first; pages count from 0")
    public Page<PersonRow> people(
            @PathParam("id") long id,
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("position") @Nullable Position position,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("page") @DefaultValue("0") int page) {
        return people.people(id, search, position, asOf == null ? CityTime.today(clock) : asOf, page);
    }
}
