package vn.khien.learning.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.khien.learning.ModuleSummary;
import vn.khien.learning.boundary.ModuleLibrary;
import vn.khien.shared.web.LanguageChoice;

@Path("modules")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ModuleResource {
    @Inject
    ModuleLibrary library;

    @Inject
    LanguageChoice language;

    @GET
    @Operation(summary = "The modules of this installation")
    public List<ModuleSummary> modules() {
        return library.modules(language.getLanguage());
    }
}
