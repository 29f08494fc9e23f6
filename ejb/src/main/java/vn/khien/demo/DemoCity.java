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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.khien.access.boundary.SystemActor;
import vn.khien.organisation.SchoolYear;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.Classes;
import vn.khien.organisation.boundary.UnitImport;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.shared.CityTime;

/**
 * Makes the demo city where an installation in demo mode is still empty. Each step is a transaction of its own, as it is
 * when people do it; a start that broke off half-way is taken up by {@code ./run --fresh}.
 */
@Singleton
@Startup
@DependsOn({"SchemaMigration", "ModuleRegistration"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoCity {
    private static final Logger LOG = System.getLogger(DemoCity.class.getName());
    private static final String CITY = "HG";
    private static final String DEPARTMENT = "HG-SGDDT";
    private static final String WARD = "HG-P01";
    private static final String SCHOOL = "HG-T02";

    @Inject
    @ConfigProperty(name = "lms.demo", defaultValue = "false")
    boolean wanted;

    @Inject
    @ConfigProperty(name = "lms.data.dir", defaultValue = "data")
    String dataDirectory;

    @Inject
    SystemActor system;

    @Inject
    UnitImport unitImport;

    @Inject
    UnitNames units;

    @Inject
    Classes classes;

    @Inject
    DemoRosters rosters;

    @Inject
    DemoPeople people;

    @Inject
    DemoCampaign campaign;

    @Inject
    Clock clock;

    @PostConstruct
    void start() {
        if (wanted && units.byCode(CITY, CityTime.today(clock)).isEmpty()) {
            system.run(this::make);
        }
    }

    private void make() {
        LocalDate today = CityTime.today(clock);
        SchoolYear year = classes.yearOf(today);
        LocalDate from = year.startsOn();
        try (InputStream list = resource("danh-muc-don-vi.xlsx")) {
            Path file = Files.createTempFile("units", ".xlsx");
            Files.copy(list, file, StandardCopyOption.REPLACE_EXISTING);
            unitImport.addWorkbook(file, from);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rosters.apply(year, from);
        UnitSummary school = unit(SCHOOL, today);
        List<DemoAccount> accounts = new ArrayList<>(
                people.settle(unit(CITY, today), unit(DEPARTMENT, today), unit(WARD, today), school, from));
        rosters.firstClass(school, today)
                .ifPresent(schoolClass -> accounts.addAll(people.settle(schoolClass, school, from)));
        campaign.open(unit(CITY, today), year);
        write(accounts);
        LOG.log(Level.INFO, "The demo city is made, {0} accounts", accounts.size());
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(DemoCity.class.getResourceAsStream("/demo/" + name), name);
    }

    private UnitSummary unit(String code, LocalDate on) {
        return units.byCode(code, on).orElseThrow(() -> new IllegalStateException("The demo city has no " + code));
    }

    private void write(List<DemoAccount> accounts) {
        try {
            Path file = Files.createDirectories(Path.of(dataDirectory)).resolve("demo-accounts.json");
            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), accounts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
