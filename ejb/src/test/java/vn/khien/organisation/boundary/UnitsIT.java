package vn.khien.organisation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.organisation.OrganisationError;
import vn.khien.organisation.RelationKind;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitRow;
import vn.khien.organisation.UnitSummary;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Wired;

@ExtendWith(DatabaseExtension.class)
class UnitsIT {
    private static final Instant NOW = Instant.parse("2026-09-15T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final LocalDate FROM = LocalDate.of(2025, 7, 1);

    private Wired wired;
    private UnitImport unitImport;
    private UnitNames names;
    private Units units;

    @BeforeEach
    void wire(EntityManager entities) {
        wired = Wired.on(entities, FakeUser.allPowerfulAt(OrgPath.WHOLE, 1), NOW);
        unitImport = wired.get(UnitImport.class);
        names = wired.get(UnitNames.class);
        units = wired.get(Units.class);
    }

    @Test
    void putsEachUnitBelowWhoGovernsItWhateverTheOrderOfTheRows() {
        List<UnitRow> rows = new ArrayList<>(city());
        java.util.Collections.reverse(rows);

        unitImport.add(rows, FROM);

        UnitSummary school = unit("T02");
        assertThat(school.path().unitIds())
                .containsExactly(unit("HG").id(), unit("P01").id(), school.id());
        assertThat(school.homeId()).isEqualTo(school.id());
    }

    @Test
    void putsAPrivateSchoolBelowWhoLeadsIt() {
        unitImport.add(city(), FROM);

        assertThat(unit("T06").path().isWithin(unit("SGD").path())).isTrue();
        assertThat(units.children(unit("P01").id(), RelationKind.LOCATED_IN, DAY))
                .extracting(UnitSummary::code)
                .containsExactly("T06", "T02");
        assertThat(units.children(unit("P01").id(), RelationKind.GOVERNS, DAY))
                .extracting(UnitSummary::code)
                .containsExactly("T02");
    }

    @Test
    void changesNothingWhenTheListComesAgain() {
        unitImport.add(city(), FROM);

        assertThat(unitImport.add(city(), FROM)).isZero();
    }

    @Test
    void hangsANewUnitOnTheTreeThatIsThere() {
        unitImport.add(city(), FROM);

        int added = unitImport.add(List.of(row("T09", "Trường THCS Lê Lợi", UnitKind.SCHOOL, "P01")), FROM);

        assertThat(added).isOne();
        assertThat(unit("T09").path().isWithin(unit("P01").path())).isTrue();
        assertThat(units.children(unit("P01").id(), RelationKind.GOVERNS, DAY))
                .extracting(UnitSummary::code)
                .containsExactly("T09", "T02");
    }

    @Test
    void refusesAParentThatNobodyKnows() {
        List<UnitRow> lost = List.of(row("T09", "Trường THCS Lê Lợi", UnitKind.SCHOOL, "P77"));

        assertThatThrownBy(() -> unitImport.add(lost, FROM)).hasMessage(OrganisationError.PARENT_UNKNOWN.key());
    }

    @Test
    void letsNobodyHangAUnitOnSomebodyElsesTree(EntityManager entities) {
        unitImport.add(city(), FROM);
        Wired other = Wired.on(entities, FakeUser.allPowerfulAt(unit("SGD").path(), 1), NOW);
        List<UnitRow> school = List.of(row("T09", "Trường THCS Lê Lợi", UnitKind.SCHOOL, "P01"));

        assertThatThrownBy(() -> other.get(UnitImport.class).add(school, FROM)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void refusesAListWhoseParentsGoInACircle() {
        List<UnitRow> circle =
                List.of(row("A", "A", UnitKind.DEPARTMENT, "B"), row("B", "B", UnitKind.DEPARTMENT, "A"));

        assertThatThrownBy(() -> unitImport.add(circle, FROM)).hasMessage(OrganisationError.PARENTS_IN_CIRCLE.key());
    }

    @Test
    void letsNoRoleOfAUnitAddANewTop(EntityManager entities) {
        Wired other = Wired.on(entities, FakeUser.allPowerfulAt(OrgPath.root(1), 1), NOW);

        assertThatThrownBy(() -> other.get(UnitImport.class).add(city(), FROM)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void findsNamesWithAndWithoutAccents() {
        unitImport.add(city(), FROM);

        assertThat(wired.get(UnitFinding.class).search("nguyen trai", DAY))
                .extracting(UnitSummary::code)
                .containsExactly("T02");
        assertThat(wired.get(UnitFinding.class).search("Nguyễn Trãi", DAY))
                .extracting(UnitSummary::code)
                .containsExactly("T02");
        assertThat(wired.get(UnitFinding.class).search("Nguyên Trai", DAY)).isEmpty();
    }

    @Test
    void showsASearchOnlyTheUsersPartOfTheTree(EntityManager entities) {
        unitImport.add(city(), FROM);
        FakeUser ward = FakeUser.at(unit("P01").path(), 1, Permission.READ_UNITS);
        Wired seen = Wired.on(entities, ward, NOW);

        assertThat(seen.get(UnitFinding.class).search("Trường", DAY))
                .extracting(UnitSummary::code)
                .containsExactly("T02");
        assertThatThrownBy(() -> seen.get(Units.class).schoolsWithin(unit("HG").path(), DAY))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void makesAClassOnceAYearHoweverItsNameIsSpelt() {
        unitImport.add(city(), FROM);
        Classes classes = wired.get(Classes.class);
        long school = unit("T02").id();

        Map<String, UnitSummary> first = classes.ensure(school, grades("6A1", 6), classes.yearOf(DAY));
        Map<String, UnitSummary> again = classes.ensure(school, grades("6 a1", 6), classes.yearOf(DAY));
        Map<String, UnitSummary> nextYear = classes.ensure(school, grades("6A1", 6), classes.year("2027-2028"));

        assertThat(again.get("6 a1")).isEqualTo(first.get("6A1"));
        assertThat(nextYear.get("6A1")).isNotEqualTo(first.get("6A1"));
        assertThat(units.classesOf(school, DAY)).containsExactly(first.get("6A1"));
    }

    @Test
    void sortsClassesByTheSizeOfTheirNumbers() {
        unitImport.add(city(), FROM);
        Classes classes = wired.get(Classes.class);
        long school = unit("T02").id();

        classes.ensure(school, Map.of("6A10", 6, "6A2", 6, "6A1", 6), classes.yearOf(DAY));

        assertThat(units.classesOf(school, DAY)).extracting(UnitSummary::name).containsExactly("6A1", "6A2", "6A10");
    }

    private UnitSummary unit(String code) {
        return names.byCode(code, DAY).orElseThrow();
    }

    private static Map<String, @Nullable Integer> grades(String name, Integer grade) {
        return Map.of(name, grade);
    }

    private static List<UnitRow> city() {
        return List.of(
                row("HG", "Ủy ban nhân dân thành phố Hòa Giang", UnitKind.CITY_PC, null),
                row("SGD", "Sở Giáo dục và Đào tạo", UnitKind.DEPARTMENT, "HG"),
                row("P01", "Ủy ban nhân dân phường Bến Sông", UnitKind.COMMUNE_PC, "HG"),
                row("T02", "Trường THCS Nguyễn Trãi", UnitKind.SCHOOL, "P01"),
                new UnitRow(
                        "T06",
                        "Trường Bình Minh",
                        "Bình Minh",
                        "Trường",
                        UnitKind.SCHOOL,
                        null,
                        "SGD",
                        "P01",
                        null,
                        List.of("Tiểu học"),
                        "Tư thục",
                        null));
    }

    private static UnitRow row(String code, String name, UnitKind kind, @Nullable String governedBy) {
        String locatedIn = kind == UnitKind.SCHOOL ? governedBy : null;
        return new UnitRow(code, name, name, "Loại", kind, governedBy, null, locatedIn, null, List.of(), null, null);
    }
}
