package vn.khien.roster.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.access.control.InstallationKey;
import vn.khien.organisation.RelationKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitImport;
import vn.khien.organisation.boundary.UnitList;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.organisation.boundary.Units;
import vn.khien.people.PeopleMoved;
import vn.khien.people.PersonRow;
import vn.khien.people.Position;
import vn.khien.people.boundary.PeopleDirectory;
import vn.khien.roster.ImportState;
import vn.khien.roster.ImportSummary;
import vn.khien.roster.RosterCheck;
import vn.khien.roster.RosterDiff;
import vn.khien.roster.RosterError;
import vn.khien.roster.RosterKind;
import vn.khien.roster.RowDecision;
import vn.khien.roster.Verdict;
import vn.khien.roster.control.ImportJson;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;
import vn.khien.shared.SharedError;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Wired;

/** From the sample files into the database and back, in the city of the sample list. */
@ExtendWith(DatabaseExtension.class)
class RosterImportIT {
    private static final LocalDate FROM = LocalDate.of(2025, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2025, 8, 28);
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 6);
    private static final String BEFORE = "A15-tuyen-sinh-lop-1-chua-co-ma";
    private static final String AFTER = "A16-c1-hocsinh-lop-1-co-ma";

    private EntityManager entities;
    private Wired wired;
    private RosterDryRun dryRun;
    private RosterImport imports;

    @BeforeEach
    void city(EntityManager database) throws Exception {
        entities = database;
        wired = as(FakeUser.allPowerfulAt(OrgPath.WHOLE, 1), "2025-10-06T02:00:00Z");
        UnitList list = wired.get(UnitList.class);
        wired.get(UnitImport.class).add(list.read(sample("city-small/danh-muc-don-vi.xlsx")), FROM);
        dryRun = wired.get(RosterDryRun.class);
        imports = wired.get(RosterImport.class);
    }

    @Test
    void changesNobodyUntilItIsApplied() throws Exception {
        RosterCheck check = check("HG-T01", BEFORE + ".xlsx", AUGUST);

        assertThat(check.state()).isEqualTo(ImportState.CHECKED);
        assertThat(check.reading().accepted()).hasSize(73);
        assertThat(check.diff().added()).hasSize(73);
        assertThat(pupils(AUGUST)).isEmpty();
        assertThat(imports.find(check.id()).diff()).isEqualTo(check.diff());
    }

    @Test
    void writesAllGoodRowsAndTellsOfThemOnce() throws Exception {
        RosterCheck applied = apply(check("HG-T01", BEFORE + ".xlsx", AUGUST));
        RosterCheck again = imports.apply(applied.id(), List.of());

        assertThat(applied.state()).isEqualTo(ImportState.APPLIED);
        assertThat(again.state()).isEqualTo(ImportState.APPLIED);
        assertThat(pupils(AUGUST)).hasSize(73);
        assertThat(wired.events().of(PeopleMoved.class)).hasSize(1);
        assertThat(applied.reading().accepted()).isEmpty();
    }

    @Test
    void findsInALaterFileWhomAnEarlierOneBrought() throws Exception {
        apply(check("HG-T01", BEFORE + ".xlsx", AUGUST));
        JsonNode expected = new ObjectMapper()
                .readTree(sample("dev/" + AFTER + ".expected.json").toFile())
                .get("diff");

        RosterDiff diff = check("HG-T01", AFTER + ".xls", OCTOBER).diff();

        assertThat(rowsOf(diff.matchedByNationalId())).isEqualTo(firsts(expected.get("matchedByNationalId")));
        assertThat(rowsOf(diff.matchedByNameClassBirth())).isEqualTo(firsts(expected.get("matchedByNameClassBirth")));
        assertThat(diff.changes())
                .extracting(change -> change.row() + " " + change.field() + " " + change.from() + " " + change.to())
                .isEqualTo(texts(expected.get("changes"), "row", "field", "from", "to"));
        assertThat(diff.classMoves())
                .extracting(move -> move.row() + " " + move.from() + " " + move.to())
                .isEqualTo(texts(expected.get("classMoves"), "row", "from", "to"));
        assertThat(diff.needConfirm())
                .extracting(doubt -> String.valueOf(doubt.row()))
                .isEqualTo(texts(expected.get("needConfirm"), "row"));
        assertThat(diff.added())
                .extracting(newcomer -> newcomer.row() + " " + newcomer.fullName())
                .isEqualTo(texts(expected.get("added"), "row", "fullName"));
        assertThat(diff.left())
                .extracting(leaver -> String.valueOf(leaver.row()))
                .isEqualTo(texts(expected.get("left"), "row"));
        assertThat(diff.missingFromFile())
                .extracting(RosterDiff.Missing::fullName)
                .containsExactlyInAnyOrderElementsOf(texts(expected.get("missingFromFile"), "fullName"));
    }

    @Test
    void movesEndsAndAddsWithoutDoublingAnybody() throws Exception {
        apply(check("HG-T01", BEFORE + ".xlsx", AUGUST));
        RosterCheck later = check("HG-T01", AFTER + ".xls", OCTOBER);

        imports.apply(later.id(), List.of(new RowDecision("Sheet1", 70, true)));

        // 73 came, 3 are new, 1 left; those missing from the file stay.
        assertThat(pupils(OCTOBER)).hasSize(75);
        assertThat(pupils(OCTOBER)).extracting(PersonRow::fullName).doesNotHaveDuplicates();
        assertThat(pupils(OCTOBER.minusDays(1))).hasSize(73);
        RosterDiff nothing = check("HG-T01", AFTER + ".xls", OCTOBER).diff();
        assertThat(nothing.matchedByMoetId()).hasSize(73);
        assertThat(nothing.unchanged()).isEqualTo(73);
        assertThat(nothing.added()).isEmpty();
    }

    @Test
    void leavesOutARowInDoubtUntilSomebodyDecides() throws Exception {
        apply(check("HG-T01", BEFORE + ".xlsx", AUGUST));
        RosterCheck later = apply(check("HG-T01", AFTER + ".xls", OCTOBER));

        assertThat(later.diff().needConfirm()).hasSize(1);
        assertThat(pupils(OCTOBER))
                .filteredOn(pupil -> pupil.fullName().equals("Bùi Ngọc Thạch"))
                .hasSize(1);
    }

    @Test
    void takesAnImportBackAsIfItHadNeverBeen() throws Exception {
        apply(check("HG-T01", BEFORE + ".xlsx", AUGUST));
        List<PersonRow> before = pupils(OCTOBER);
        RosterCheck later = apply(check("HG-T01", AFTER + ".xls", OCTOBER));

        RosterCheck undone = imports.undo(later.id());

        entities.clear();
        assertThat(undone.state()).isEqualTo(ImportState.UNDONE);
        assertThat(pupils(OCTOBER)).containsExactlyInAnyOrderElementsOf(before);
        assertThatThrownBy(() -> imports.apply(later.id(), List.of())).hasMessage(RosterError.ALREADY_UNDONE.key());
        assertThat(check("HG-T01", AFTER + ".xls", OCTOBER).diff().added()).hasSize(3);
    }

    @Test
    void takesBackTheLatestImportFirst() throws Exception {
        RosterCheck first = apply(check("HG-T01", BEFORE + ".xlsx", AUGUST));
        apply(check("HG-T01", AFTER + ".xls", OCTOBER));

        assertThatThrownBy(() -> imports.undo(first.id())).hasMessage(RosterError.LATER_IMPORT.key());
    }

    @Test
    void takesNothingBackAfterAWeek() throws Exception {
        RosterCheck applied = apply(check("HG-T01", BEFORE + ".xlsx", AUGUST));

        Wired late = as(FakeUser.allPowerfulAt(OrgPath.WHOLE, 1), "2025-10-14T02:00:00Z");

        assertThat(applied.undoUntil()).isEqualTo("2025-10-13T16:59:59Z");
        assertThatThrownBy(() -> late.get(RosterImport.class).undo(applied.id()))
                .hasMessage(RosterError.UNDO_TOO_LATE.key());
    }

    @Test
    void putsStaffOfTheWholeCityIntoTheirSchools() throws Exception {
        RosterCheck applied = apply(dryRun.check(
                unit("HG").id(),
                RosterKind.STAFF,
                null,
                LocalDate.of(2025, 9, 15),
                "a.xlsx",
                Files.newInputStream(sample("dev/A14-cbgv-toan-thanh-pho.xlsx"))));

        assertThat(applied.reading().rejected()).hasSize(5);
        PeopleDirectory people = wired.get(PeopleDirectory.class);
        assertThat(people.membersOf(unit("HG-T01").id(), Position.LEADER, OCTOBER))
                .hasSize(2);
        assertThat(people.membersOf(unit("HG-T02").id(), Position.TEACHER, OCTOBER))
                .isNotEmpty();
        assertThat(people.people(unit("HG").id(), "", null, OCTOBER, 0).total()).isEqualTo(72);
    }

    @Test
    void keepsNoNationalNumberAnywhere() throws Exception {
        apply(check("HG-T01", BEFORE + ".xlsx", AUGUST));
        check("HG-T01", AFTER + ".xls", OCTOBER);

        assertThat(entities.createNativeQuery("select count(*) from person_identifier where code like '003%'")
                        .getSingleResult())
                .isEqualTo(0L);
        List<?> kept =
                entities.createQuery("select f.reading from RosterFile f").getResultList();
        assertThat(kept)
                .hasSize(2)
                .allSatisfy(packed -> assertThat(ImportJson.write(ImportJson.checked((String) packed)))
                        .isEqualTo(packed))
                .allSatisfy(
                        packed -> assertThat(ImportJson.checked((String) packed).toString())
                                .contains("RosterReading")
                                .doesNotContain("003219"));
    }

    @Test
    void readsAFileInTheBackgroundAndSaysThatASecondTimeChangesNothing() throws Exception {
        long id = dryRun.receive(unit("HG-T01").id(), RosterKind.PUPIL, "2025-2026", BEFORE + ".xlsx");
        assertThat(imports.find(id).state()).isEqualTo(ImportState.READING);
        assertThatThrownBy(() -> imports.apply(id, List.of())).hasMessage(RosterError.NOTHING_TO_APPLY.key());

        List<Integer> told = new ArrayList<>();
        try (InputStream content = Files.newInputStream(sample("dev/" + BEFORE + ".xlsx"))) {
            dryRun.read(id, content, told::add);
        }

        assertThat(told).containsExactly(50);
        assertThat(imports.overview(List.of(id)))
                .extracting(ImportSummary::state, ImportSummary::verdict, ImportSummary::changing)
                .containsExactly(tuple(ImportState.CHECKED, Verdict.OK, 73));
        assertThatThrownBy(() -> dryRun.read(id, InputStream.nullInputStream(), rows -> {}))
                .hasMessage(SharedError.CHANGED_MEANWHILE.key());
        imports.apply(id, List.of());
        assertThat(check("HG-T01", BEFORE + ".xlsx", OCTOBER).diff().changing()).isZero();
    }

    @Test
    void findsTheSchoolThatAFileIsOf() throws Exception {
        SchoolOfFile schools = wired.get(SchoolOfFile.class);
        long city = unit("HG").id();

        assertThat(schools.find(city, "ds.xlsx", sample("city-small/truong-thcs-nguyen-trai.xlsx")))
                .isEqualTo(schools.find(city, "truong-thcs-nguyen-trai.xlsx", sample("dev/A19-tep-hong.xlsx")))
                .isPresent();
        assertThat(schools.find(city, "HG-T01 khối 1.xls", sample("dev/A19-tep-hong.xlsx")))
                .contains(unit("HG-T01").id());
        assertThat(schools.find(city, "truong-th-thcs-hoa-sen.xlsx", sample("dev/A19-tep-hong.xlsx")))
                .isNotEqualTo(schools.find(city, "truong-th-hoa-sen.xlsx", sample("dev/A19-tep-hong.xlsx")))
                .isPresent();
        assertThat(schools.find(city, "danh sach.xlsx", sample("dev/A19-tep-hong.xlsx")))
                .isEmpty();
        SchoolOfFile elsewhere = as(
                        FakeUser.at(unit("HG-T02").path(), 2, Permission.IMPORT_ROSTER), "2025-10-06T02:00:00Z")
                .get(SchoolOfFile.class);
        assertThatThrownBy(() -> elsewhere.find(city, "a.xlsx", sample("dev/A19-tep-hong.xlsx")))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void keepsAFileThatCannotBeReadWithItsVerdict() throws Exception {
        RosterCheck check = check("HG-T01", "A19-tep-hong.xlsx", AUGUST);

        assertThat(check.reading().verdict()).isEqualTo(Verdict.CORRUPT);
        assertThatThrownBy(() -> imports.apply(check.id(), List.of())).hasMessage(RosterError.NOTHING_TO_APPLY.key());
        assertThat(imports.latest(unit("HG-T01").id()))
                .extracting(ImportSummary::id)
                .contains(check.id());
    }

    @Test
    void servesOnlyWhoeverMayImportThere() throws Exception {
        RosterCheck check = check("HG-T01", BEFORE + ".xlsx", AUGUST);
        Wired elsewhere = as(FakeUser.at(unit("HG-T02").path(), 2, Permission.IMPORT_ROSTER), "2025-10-06T02:00:00Z");

        RosterImport others = elsewhere.get(RosterImport.class);

        assertThatThrownBy(() -> others.find(check.id())).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> others.apply(check.id(), List.of())).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> others.undo(check.id())).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> others.overview(List.of(check.id()))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> elsewhere
                        .get(RosterDryRun.class)
                        .receive(unit("HG-T01").id(), RosterKind.PUPIL, null, "a.xlsx"))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void makesTheClassesOfTheYear() throws Exception {
        apply(check("HG-T01", BEFORE + ".xlsx", AUGUST));

        assertThat(wired.get(Units.class).children(unit("HG-T01").id(), RelationKind.PART_OF, OCTOBER))
                .extracting(UnitSummary::name, UnitSummary::grade)
                .containsExactly(tuple("1A", 1), tuple("1B", 1), tuple("1C", 1));
    }

    private Wired as(CurrentUser user, String now) {
        return Wired.on(entities, user, Instant.parse(now))
                .with(InstallationKey.class, InstallationKey.of("a key that only this test knows of"));
    }

    private RosterCheck check(String unitCode, String file, LocalDate asOf) throws Exception {
        try (InputStream content = Files.newInputStream(sample("dev/" + file))) {
            return dryRun.check(unit(unitCode).id(), RosterKind.PUPIL, "2025-2026", asOf, file, content);
        }
    }

    private RosterCheck apply(RosterCheck check) {
        return imports.apply(check.id(), List.of());
    }

    private UnitSummary unit(String code) {
        return wired.get(UnitNames.class).byCode(code, OCTOBER).orElseThrow();
    }

    private List<PersonRow> pupils(LocalDate on) {
        List<PersonRow> all = new ArrayList<>();
        for (UnitSummary one : wired.get(Units.class).children(unit("HG-T01").id(), RelationKind.PART_OF, OCTOBER)) {
            all.addAll(wired.get(PeopleDirectory.class).membersOf(one.id(), Position.PUPIL, on));
        }
        return all;
    }

    private static List<Long> rowsOf(List<List<Long>> pairs) {
        return pairs.stream().map(pair -> pair.get(0)).toList();
    }

    private static List<Long> firsts(JsonNode pairs) {
        List<Long> firsts = new ArrayList<>();
        pairs.forEach(pair -> firsts.add(pair.get(0).asLong()));
        return firsts;
    }

    private static List<String> texts(JsonNode list, String... fields) {
        List<String> texts = new ArrayList<>();
        list.forEach(element -> {
            List<String> values = new ArrayList<>();
            for (String field : fields) {
                values.add(element.get(field).asText());
            }
            texts.add(String.join(" ", values));
        });
        return texts;
    }

    private static Path sample(String name) throws Exception {
        return Path.of(Objects.requireNonNull(RosterImportIT.class.getResource("/rosters/" + name))
                .toURI());
    }
}
