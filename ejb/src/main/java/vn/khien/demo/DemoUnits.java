package vn.khien.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import vn.khien.organisation.SchoolYear;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.Classes;
import vn.khien.organisation.boundary.UnitImport;
import vn.khien.organisation.boundary.UnitNames;

/** The units of the demo city, from the list that such a city keeps of them. */
@ApplicationScoped
class DemoUnits {
    private static final String CITY = "HG";
    private static final String DEPARTMENT = "HG-SGDDT";
    private static final String WARD = "HG-P01";
    private static final String SCHOOL = "HG-T02";
    private static final String PRIMARY_SCHOOL = "HG-T01";

    @Inject
    UnitImport unitImport;

    @Inject
    UnitNames names;

    @Inject
    Classes classes;

    SchoolYear year(LocalDate on) {
        return classes.yearOf(on);
    }

    boolean areThere(LocalDate on) {
        return names.byCode(CITY, on).isPresent();
    }

    void add(LocalDate from) {
        try (InputStream list = DemoFiles.open("danh-muc-don-vi.xlsx")) {
            Path file = Files.createTempFile("units", ".xlsx");
            try {
                Files.copy(list, file, StandardCopyOption.REPLACE_EXISTING);
                unitImport.addWorkbook(file, from);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    UnitSummary city(LocalDate on) {
        return unit(CITY, on);
    }

    UnitSummary department(LocalDate on) {
        return unit(DEPARTMENT, on);
    }

    UnitSummary ward(LocalDate on) {
        return unit(WARD, on);
    }

    UnitSummary school(LocalDate on) {
        return unit(SCHOOL, on);
    }

    UnitSummary primarySchool(LocalDate on) {
        return unit(PRIMARY_SCHOOL, on);
    }

    private UnitSummary unit(String code, LocalDate on) {
        return names.byCode(code, on).orElseThrow(() -> new IllegalStateException("The demo city has no " + code));
    }
}
