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
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.khien.programme.Audience;
import vn.khien.programme.boundary.Campaigns;
import vn.khien.shared.CityTime;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
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
            @QueryParam("by") @Nullable String by,
            @QueryParam("audience") @Nullable String audience,
            @QueryParam("asOf") @Nullable String asOf) {
        return statistics.of(
                id,
                unit == null ? campaigns.campaign(id).unitId() : unit,
                by == null ? By.SCHOOL : constant("by", by, By.values()),
                Optional.ofNullable(audience).map(name -> constant("audience", name, Audience.values())),
                asOf == null ? CityTime.today(clock) : day(asOf));
    }

    private static <E extends Enum<E>> E constant(String field, String name, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedError.INPUT_INVALID, field));
    }

    private static LocalDate day(String asOf) {
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw new RuleViolation(SharedError.INPUT_INVALID, "asOf");
        }
    }
}
