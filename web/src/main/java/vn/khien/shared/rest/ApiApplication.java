package vn.khien.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** All calls of the product. Their promises stand in the design; a change of meaning is a new version of the path. */
@ApplicationPath("api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Khiên",
                        version = "1",
                        description =
                                "Errors are problem documents (RFC 9457) with a stable code. Writes from a browser's"
                                        + " session need the header X-Requested-With. Programs sign by Authorization: Bearer."))
public class ApiApplication extends Application {
    /** The server's own kinds of JSON step back for whoever is named here, as they do for each other. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", JsonBody.class.getSimpleName());
    }
}
