package vn.khien.learning.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.khien.learning.AttemptView;
import vn.khien.learning.Capacity;
import vn.khien.learning.boundary.QuizSitting;
import vn.khien.shared.rest.Given;
import vn.khien.shared.web.LanguageChoice;

/** The quiz attempts of the person signed in. */
@Path("attempts/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AttemptResource {
    @Inject
    QuizSitting sitting;

    @Inject
    LanguageChoice language;

    @GET
    @Operation(summary = "An attempt of one's own, with what may be said about the answered questions")
    public AttemptView attempt(@PathParam("id") UUID id) {
        return sitting.attempt(id, Capacity.SELF, language.getLanguage());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sends the whole state of an attempt",
            description = "Idempotent. The device chooses the id; the first answer to a question counts.")
    public AttemptView save(@PathParam("id") UUID id, @Nullable AttemptJson state) {
        return sitting.save(id, Given.in("module", state).state(), Capacity.SELF, language.getLanguage());
    }
}
