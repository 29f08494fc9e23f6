package vn.khien.testing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitRow;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.Classes;
import vn.khien.organisation.boundary.UnitImport;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.Gender;
import vn.khien.people.NewPerson;
import vn.khien.people.Position;
import vn.khien.people.boundary.Registration;
import vn.khien.shared.OrgPath;
import vn.khien.shared.PersonName;

/**
 * A small city for integration tests: a city, a ward "P01" with the school "T02", an education department "SGD" with the
 * school "T04". Everything through the boundaries, as somebody who may do all.
 */
public final class Fixtures {
    /** A school day in the first term of 2026-2027. */
    public static final Instant NOW = Instant.parse("2026-10-05T01:00:00Z");

    public static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate FROM = LocalDate.of(2026, 8, 1);

    private final Wired wired;

    private Fixtures(Wired wired) {
        this.wired = wired;
    }

    public static Fixtures on(EntityManager entities) {
        Wired wired = Wired.on(entities, FakeUser.allPowerfulAt(OrgPath.WHOLE, 1), NOW);
        wired.get(UnitImport.class)
                .add(
                        List.of(
                                row("HG", "Ủy ban nhân dân thành phố Hòa Giang", UnitKind.CITY_PC, null),
                                row("SGD", "Sở Giáo dục và Đào tạo", UnitKind.DEPARTMENT, "HG"),
                                row("P01", "Ủy ban nhân dân phường Bến Sông", UnitKind.COMMUNE_PC, "HG"),
                                row("T02", "Trường THCS Nguyễn Trãi", UnitKind.SCHOOL, "P01"),
                                row("T04", "Trường THPT Chu Văn An", UnitKind.SCHOOL, "SGD")),
                        FROM);
        return new Fixtures(wired);
    }

    /** What the fixtures were made with; {@code CurrentUser} there may do everything. */
    public Wired wired() {
        return wired;
    }

    public UnitSummary unit(String code) {
        return wired.get(UnitNames.class).byCode(code, TODAY).orElseThrow();
    }

    /** A class of the year 2026-2027. */
    public UnitSummary schoolClass(String schoolCode, String name, int grade) {
        Classes classes = wired.get(Classes.class);
        UnitSummary made = classes.ensure(
                        unit(schoolCode).id(), Map.<String, @Nullable Integer>of(name, grade), classes.yearOf(TODAY))
                .get(name);
        return Objects.requireNonNull(made);
    }

    public long pupil(UnitSummary schoolClass, String name) {
        return person(schoolClass, name, Position.PUPIL, LocalDate.of(2015, 3, 14));
    }

    public long teacher(String schoolCode, String name) {
        return person(unit(schoolCode), name, Position.TEACHER, LocalDate.of(1985, 5, 19));
    }

    public long official(String unitCode, String name) {
        return person(unit(unitCode), name, Position.OFFICIAL, LocalDate.of(1980, 1, 2));
    }

    private long person(UnitSummary unit, String name, Position position, LocalDate born) {
        NewPerson person = new NewPerson(PersonName.of(name), born, Gender.FEMALE, null, position, null);
        return wired.get(Registration.class).add(person, unit.id(), FROM);
    }

    private static UnitRow row(String code, String name, UnitKind kind, @Nullable String governedBy) {
        return new UnitRow(code, name, name, "Loại", kind, governedBy, null, null, null, List.of(), null, null);
    }
}
