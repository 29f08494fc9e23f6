package vn.khien.statistics.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.khien.programme.Audience;
import vn.khien.programme.boundary.Campaigns;
import vn.khien.shared.CityTime;
import vn.khien.statistics.By;
import vn.khien.statistics.Statistics;
import vn.khien.statistics.boundary.SchoolStatistics;

@Path("campaigns/{id}/statistics")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatisticsResource {
    @Inject
    SchoolStatistics statistics;

    @Inject
    Campaigns campaigns;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "Figures side by side and their total, as of the end of a day")
    public Statistics statistics(
            @PathParam("id") long id,
            @QueryParam("unit") @Nullable Long unit,
            @QueryParam("by") @Nullable By by,
            @QueryParam("audience") @Nullable Audience audience,
            @QueryParam("asOf") @Nullable LocalDate asOf) {
        return statistics.of(
                id,
                unit == null ? campaigns.campaign(id).unitId() : unit,
                by == null ? By.SCHOOL : by,
                Optional.ofNullable(audience),
                asOf == null ? CityTime.today(clock) : asOf);
    }
}
