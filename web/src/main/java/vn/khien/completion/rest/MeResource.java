package vn.khien.completion.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.khien.access.GrantedRole;
import vn.khien.access.Role;
import vn.khien.access.boundary.SignIn;
import vn.khien.completion.Duty;
import vn.khien.completion.boundary.Duties;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.PersonRow;
import vn.khien.people.boundary.PeopleDirectory;

@Path("me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    /** A role and where it is held. */
    public record RoleAt(Role role, long unitId, String unitCode, String unitName) {}

    /** Who is signed in. */
    public record Me(PersonRow person, List<RoleAt> roles, List<Duty> due) {}

    @Inject
    PeopleDirectory people;

    @Inject
    SignIn signIn;

    @Inject
    UnitNames units;

    @Inject
    Duties duties;

    @GET
    @Operation(summary = "The signed-in person, the roles with their units, and what is due")
    public Me me() {
        List<GrantedRole> granted = signIn.roles();
        Map<Long, UnitSummary> named =
                units.named(granted.stream().map(GrantedRole::unitId).toList());
        List<RoleAt> roles = granted.stream()
                .filter(role -> named.containsKey(role.unitId()))
                .map(role -> at(role, Objects.requireNonNull(named.get(role.unitId()))))
                .toList();
        return new Me(
                people.self(), roles, duties.due().stream().filter(Duty::isDue).toList());
    }

    private static RoleAt at(GrantedRole role, UnitSummary unit) {
        return new RoleAt(role.role(), unit.id(), unit.code(), unit.name());
    }
}
