package vn.khien.attendance.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.khien.attendance.SessionPlan;
import vn.khien.attendance.boundary.SessionCalendar;
import vn.khien.attendance.boundary.SessionPlanning;
import vn.khien.shared.CityTime;
import vn.khien.shared.rest.Given;

/** Sessions with the state of their sheets; no names of people. */
@Path("sessions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {
    @Inject
    SessionCalendar calendar;

    @Inject
    SessionPlanning planning;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "The sessions of some days that concern a unit or something below it; today's without days")
    public List<SessionJson> sessions(
            @QueryParam("unit") @Nullable Long unit,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        LocalDate first = from == null ? CityTime.today(clock) : from;
        return calendar.sessions(Given.in("unit", unit), first, to == null ? first : to).stream()
                .map(SessionJson::of)
                .toList();
    }

    @GET
    @Path("{uuid}")
    @Operation(summary = "One session with all its sheets")
    public SessionJson session(@PathParam("uuid") UUID uuid) {
        return SessionJson.of(calendar.session(uuid));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Plans a session; the same uuid sent twice makes one session")
    public Response plan(@Nullable SessionPlanJson body, @Context UriInfo address) {
        SessionPlan plan = Given.in("unitId", body).plan();
        planning.plan(plan);
        return Response.created(address.getAbsolutePathBuilder()
                        .path(plan.uuid().toString())
                        .build())
                .entity(SessionJson.of(calendar.session(plan.uuid())))
                .build();
    }

    @DELETE
    @Path("{uuid}")
    @Operation(summary = "Calls off a session that nobody has marked yet")
    public void callOff(@PathParam("uuid") UUID uuid) {
        planning.callOff(uuid);
    }
}
