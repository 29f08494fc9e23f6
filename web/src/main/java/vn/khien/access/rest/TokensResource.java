package vn.khien.access.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khien.access.TokenScope;
import vn.khien.access.boundary.ApiTokens;
import vn.khien.shared.rest.Given;

/** Tokens of the own account. */
@Path("tokens")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {
    @Inject
    ApiTokens tokens;

    /** What a token is for, how far it goes (only to look where nothing is said), and until when it works. */
    public record Wish(@Nullable String name, @Nullable TokenScope scope, @Nullable Instant expiresAt) {}

    @POST
    public Response issue(@Nullable Wish body) {
        Wish wish = Given.in("name", body);
        String name = Given.in("name", wish.name());
        Instant until = Given.in("expiresAt", wish.expiresAt());
        TokenScope scope = wish.scope() == null ? TokenScope.READ : wish.scope();
        return Response.status(Status.CREATED)
                .entity(tokens.issue(name, scope, until))
                .build();
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") long id) {
        tokens.revoke(id);
    }
}
