package vn.khien.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.khien.access.boundary.SystemActor;
import vn.khien.shared.CityTime;

/**
 * Makes the demo city where an installation in demo mode is still empty, and writes down who can sign in. Each step is a
 * transaction of its own, as it is when people do it; a start that broke off half-way is taken up by {@code ./run --fresh}.
 */
@Singleton
@Startup
@DependsOn({"SchemaMigration", "ModuleRegistration"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {
    private static final Logger LOG = System.getLogger(DemoStart.class.getName());

    @Inject
    @ConfigProperty(name = "lms.demo", defaultValue = "false")
    boolean wanted;

    @Inject
    @ConfigProperty(name = "lms.data.dir", defaultValue = "data")
    String dataDirectory;

    @Inject
    SystemActor system;

    @Inject
    DemoCity city;

    @Inject
    Clock clock;

    @PostConstruct
    void start() {
        LocalDate today = CityTime.today(clock);
        if (wanted && !city.isThere(today)) {
            system.run(() -> write(city.make(today)));
        }
    }

    private void write(List<DemoAccount> accounts) {
        try {
            Path file = Files.createDirectories(Path.of(dataDirectory)).resolve("demo-accounts.json");
            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), accounts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.log(Level.INFO, "The demo city is made, {0} accounts", accounts.size());
    }
}
