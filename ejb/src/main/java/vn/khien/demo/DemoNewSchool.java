package vn.khien.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.khien.organisation.SchoolYear;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitRow;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.Classes;
import vn.khien.organisation.boundary.UnitImport;
import vn.khien.organisation.boundary.UnitNames;

/**
 * A school that has just opened: it has its administrator and the form teacher of 6A1, and waits for its list of pupils. So
 * whoever tries the program can bring one in and see what happens.
 */
@ApplicationScoped
class DemoNewSchool {
    private static final UnitRow SCHOOL = new UnitRow(
            "HG-T07",
            "Trường THCS Trần Phú",
            "THCS Trần Phú",
            "Trường trung học cơ sở",
            UnitKind.SCHOOL,
            "HG-P02",
            "HG-SGDDT",
            "HG-P02",
            "HG0102002",
            List.of("THCS"),
            "Công lập",
            null);
    private static final String FIRST_CLASS = "6A1";

    @Inject
    UnitImport unitImport;

    @Inject
    UnitNames units;

    @Inject
    Classes classes;

    @Inject
    DemoPeople people;

    List<DemoAccount> open(SchoolYear year) {
        LocalDate from = year.startsOn();
        unitImport.add(List.of(SCHOOL), from);
        UnitSummary school = units.byCode(SCHOOL.code(), from).orElseThrow();
        UnitSummary schoolClass = Objects.requireNonNull(
                classes.ensure(school.id(), Map.of(FIRST_CLASS, 6), year).get(FIRST_CLASS));
        return people.staff(school, schoolClass, from);
    }
}
