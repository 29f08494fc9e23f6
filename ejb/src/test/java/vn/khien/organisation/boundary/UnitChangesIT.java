package vn.khien.organisation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.organisation.OrgEventState;
import vn.khien.organisation.OrgEventView;
import vn.khien.organisation.OrgOrder;
import vn.khien.organisation.OrganisationError;
import vn.khien.organisation.PlannedEffect;
import vn.khien.organisation.RelationKind;
import vn.khien.organisation.Successor;
import vn.khien.organisation.UnitChange;
import vn.khien.organisation.UnitEnded;
import vn.khien.organisation.UnitHistory;
import vn.khien.organisation.UnitHit;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitNaming;
import vn.khien.organisation.UnitRow;
import vn.khien.organisation.UnitSummary;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.OrgPath;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Wired;

/** The cases that the tree has to survive (DOMAIN.md section 2). */
@ExtendWith(DatabaseExtension.class)
class UnitChangesIT {
    private static final LocalDate FROM = LocalDate.of(2024, 9, 1);
    private static final Instant SPRING = Instant.parse("2025-03-10T02:00:00Z");
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final Instant MIDSUMMER = Instant.parse("2025-07-01T00:00:00Z");
    private static final OrgOrder ORDER = new OrgOrder(REFORM, "1656/NQ-UBTVQH15", "");

    private EntityManager entities;
    private Wired wired;

    @BeforeEach
    void city(EntityManager given) {
        entities = given;
        wired = on(SPRING);
        wired.get(UnitImport.class)
                .add(
                        List.of(
                                row("HG", "UBND thành phố Hòa Giang", UnitKind.CITY_PC, null, null),
                                row("SGD", "Sở Giáo dục và Đào tạo", UnitKind.DEPARTMENT, "HG", null),
                                row("Q1", "UBND quận Cầu Gỗ", UnitKind.COMMUNE_PC, "HG", null),
                                row("00070", "UBND phường Hàng Trống", UnitKind.COMMUNE_PC, "Q1", null),
                                row("00071", "UBND phường Mễ Trì", UnitKind.COMMUNE_PC, "Q1", null),
                                row("T1", "Trường THCS Nguyễn Trãi", UnitKind.SCHOOL, "00070", "00070"),
                                row("T2", "Trường Tiểu học Hoa Sen", UnitKind.SCHOOL, "00071", "00071"),
                                row("T3", "Trường THCS Mễ Trì", UnitKind.SCHOOL, "00071", "00071"),
                                row("T4", "Trường THPT Chu Văn An", UnitKind.SCHOOL, "SGD", "00071")),
                        FROM);
        Map<String, @Nullable Integer> grades = new HashMap<>();
        grades.put("6A1", 6);
        Classes classes = wired.get(Classes.class);
        classes.ensure(id("T1"), grades, classes.year("2025-2026"));
    }

    @Test
    void letsTwoWardsBecomeOneThatCarriesACodeOfBefore() {
        merge();

        UnitSummary ward =
                on(MIDSUMMER).get(UnitNames.class).byCode("00070", REFORM).orElseThrow();
        assertThat(ward.name()).isEqualTo("UBND phường Hoàn Kiếm");
        assertThat(children(ward.id(), RelationKind.GOVERNS, REFORM)).containsExactlyInAnyOrder("T1", "T2", "T3");
        assertThat(children(ward.id(), RelationKind.LOCATED_IN, REFORM))
                .containsExactlyInAnyOrder("T4", "T1", "T2", "T3");
    }

    @Test
    void stillShowsTheTreeOfTheDayBefore() {
        long hangTrong = id("00070");
        long meTri = id("00071");

        merge();

        assertThat(children(hangTrong, RelationKind.GOVERNS, BEFORE)).containsExactlyInAnyOrder("T1");
        assertThat(children(meTri, RelationKind.GOVERNS, BEFORE)).containsExactlyInAnyOrder("T2", "T3");
        assertThat(children(meTri, RelationKind.GOVERNS, REFORM)).isEmpty();
        UnitSummary then = wired.get(UnitNames.class).byCode("00070", BEFORE).orElseThrow();
        assertThat(then.name()).isEqualTo("UBND phường Hàng Trống");
    }

    @Test
    void movesThePlacesOfSchoolsAndClassesOnTheDayAndNotBefore() {
        long school = id("T1");
        OrgPath before = place(school);
        merge();
        assertThat(place(school)).isEqualTo(before);

        on(MIDSUMMER).get(TreeOfToday.class).turnOfTheDay();

        UnitSummary ward = wired.get(UnitNames.class).byCode("00070", REFORM).orElseThrow();
        assertThat(place(school)).isEqualTo(ward.path().child(school));
        UnitSummary schoolClass = wired.get(Units.class)
                .classesOf(school, LocalDate.of(2025, 9, 15))
                .get(0);
        assertThat(schoolClass.path()).isEqualTo(place(school).child(schoolClass.id()));
        assertThat(schoolClass.parentId()).isEqualTo(school);
    }

    @Test
    void tellsWhoEndedAndWhoTookOver() {
        long hangTrong = id("00070");
        long meTri = id("00071");
        merge();
        Wired later = on(MIDSUMMER);

        later.get(TreeOfToday.class).turnOfTheDay();
        later.get(TreeOfToday.class).turnOfTheDay();

        long ward =
                wired.get(UnitNames.class).byCode("00070", REFORM).orElseThrow().id();
        assertThat(later.events().of(UnitEnded.class))
                .extracting(UnitEnded::unitId, UnitEnded::successorIds, UnitEnded::lastDay)
                .containsExactlyInAnyOrder(
                        tuple(hangTrong, List.of(ward), BEFORE), tuple(meTri, List.of(ward), BEFORE));
    }

    @Test
    void leavesNothingBehindWhenUndoneBeforeTheDay() {
        long meTri = id("00071");
        UnitHistory before = changes().history(meTri);
        long event = merge();

        changes().undo(event);

        UnitHistory after = changes().history(meTri);
        assertThat(after.names()).isEqualTo(before.names());
        assertThat(children(meTri, RelationKind.GOVERNS, REFORM)).containsExactlyInAnyOrder("T2", "T3");
        assertThat(wired.get(UnitNames.class)
                        .byCode("00070", REFORM)
                        .orElseThrow()
                        .name())
                .isEqualTo("UBND phường Hàng Trống");
        assertThat(after.events()).extracting(OrgEventView::state).containsExactly(OrgEventState.UNDONE);
        assertThat(merge()).isNotEqualTo(event);
    }

    @Test
    void undoesNothingThatHoldsAlready() {
        long event = merge();
        UnitChanges later = on(MIDSUMMER).get(UnitChanges.class);

        assertThatThrownBy(() -> later.undo(event)).hasMessage(OrganisationError.EVENT_IN_EFFECT.key());
    }

    @Test
    void undoesAChangeOnlyAfterTheOnesThatBuildOnIt() {
        long first = changes().record(new UnitChange.Rename(id("T1"), named("T1", "Trường THCS Hàng Trống")), ORDER);
        OrgOrder later = new OrgOrder(REFORM.plusMonths(1), "12/QĐ-UBND", "");
        long second = changes().record(new UnitChange.Rename(id("T1"), named("T1", "Trường THCS Hoàn Kiếm")), later);

        assertThatThrownBy(() -> changes().undo(first)).hasMessage(OrganisationError.LATER_EVENT_BUILDS_ON_IT.key());
        changes().undo(second);
        changes().undo(first);

        assertThat(changes().history(id("T1")).names()).hasSize(1);
    }

    @Test
    void recordsALateChangeAtOnce() {
        long school = id("T1");

        on(Instant.parse("2025-08-20T02:00:00Z")).get(UnitChanges.class).record(mergeOfWards(), ORDER);

        UnitSummary ward = wired.get(UnitNames.class).byCode("00070", REFORM).orElseThrow();
        assertThat(place(school)).isEqualTo(ward.path().child(school));
    }

    @Test
    void showsWhatAMergerWouldDoWithoutDoingIt() {
        List<PlannedEffect> effects = changes().preview(mergeOfWards(), REFORM);

        assertThat(effects)
                .extracting(PlannedEffect::sort, PlannedEffect::name, PlannedEffect::relation, PlannedEffect::after)
                .contains(
                        tuple(PlannedEffect.Sort.BEGINS, "UBND phường Hoàn Kiếm", null, null),
                        tuple(PlannedEffect.Sort.ENDS, "UBND phường Mễ Trì", null, null),
                        tuple(
                                PlannedEffect.Sort.MOVES,
                                "Trường Tiểu học Hoa Sen",
                                RelationKind.GOVERNS,
                                "UBND phường Hoàn Kiếm"));
        assertThat(wired.get(UnitNames.class)
                        .byCode("00070", REFORM)
                        .orElseThrow()
                        .name())
                .isEqualTo("UBND phường Hàng Trống");
    }

    @Test
    void splitsAWardSchoolBySchool() {
        Map<Long, Integer> parts = Map.of(id("T2"), 0, id("T3"), 1, id("T4"), 1);
        UnitChange split = new UnitChange.Split(
                id("00071"),
                List.of(Successor.made(named("00090", "UBND phường Từ Liêm")), Successor.there(id("00070"))),
                parts);

        changes().record(split, ORDER);

        long tuLiem =
                wired.get(UnitNames.class).byCode("00090", REFORM).orElseThrow().id();
        assertThat(children(tuLiem, RelationKind.GOVERNS, REFORM)).containsExactlyInAnyOrder("T2");
        assertThat(children(id("00070"), RelationKind.GOVERNS, REFORM)).containsExactlyInAnyOrder("T1", "T3");
        assertThat(children(id("00070"), RelationKind.LOCATED_IN, REFORM)).containsExactlyInAnyOrder("T4", "T1", "T3");
    }

    @Test
    void splitsNothingWhileASchoolHasNoSuccessor() {
        UnitChange split = new UnitChange.Split(
                id("00071"),
                List.of(Successor.made(named("00090", "UBND phường Từ Liêm")), Successor.there(id("00070"))),
                Map.of(id("T2"), 0));

        assertThatThrownBy(() -> changes().preview(split, REFORM)).hasMessage(OrganisationError.CHILD_UNASSIGNED.key());
    }

    @Test
    void takesALevelAwayByPuttingItsUnitsUnderTheCity() {
        changes().record(new UnitChange.ChangeParent(id("00070"), id("HG")), ORDER);
        changes().record(new UnitChange.ChangeParent(id("00071"), id("HG")), ORDER);
        changes().record(new UnitChange.Abolish(id("Q1")), ORDER);

        on(MIDSUMMER).get(TreeOfToday.class).turnOfTheDay();

        assertThat(place(id("00070")).unitIds()).containsExactly(id("HG"), id("00070"));
        assertThat(children(id("HG"), RelationKind.GOVERNS, REFORM)).containsExactlyInAnyOrder("SGD", "00070", "00071");
        assertThat(children(id("HG"), RelationKind.GOVERNS, BEFORE)).containsExactlyInAnyOrder("SGD", "Q1");
    }

    @Test
    void abolishesNothingThatOthersStandBelow() {
        assertThatThrownBy(() -> changes().record(new UnitChange.Abolish(id("Q1")), ORDER))
                .hasMessage(OrganisationError.UNITS_BELOW.key());
    }

    @Test
    void transfersSchoolsInOneRelationAndLeavesTheOthers() {
        UnitChange transfer = new UnitChange.Transfer(RelationKind.GOVERNS, id("00071"), id("SGD"), List.of(id("T3")));

        changes().record(transfer, ORDER);

        assertThat(children(id("SGD"), RelationKind.GOVERNS, REFORM)).containsExactlyInAnyOrder("T4", "T3");
        assertThat(children(id("00071"), RelationKind.LOCATED_IN, REFORM)).contains("T3");
    }

    @Test
    void refusesACodeThatAnotherUnitCarriesThatDay() {
        UnitChange rename = new UnitChange.Rename(
                id("T1"),
                new UnitNaming(
                        "T2", "Trường THCS Mới", "THCS Mới", "Trường trung học cơ sở", null, List.of(), null, null));

        assertThatThrownBy(() -> changes().record(rename, ORDER)).hasMessage(OrganisationError.CODE_TAKEN.key());
    }

    @Test
    void refusesAUnitWithoutAName() {
        UnitChange rename = new UnitChange.Rename(id("T1"), named("T1", " "));

        assertThatThrownBy(() -> changes().record(rename, ORDER)).hasMessage(OrganisationError.NAME_MISSING.key());
    }

    @Test
    void refusesAUnitBelowItself() {
        UnitChange change = new UnitChange.ChangeParent(id("Q1"), id("00070"));

        assertThatThrownBy(() -> changes().record(change, ORDER)).hasMessage(OrganisationError.BELOW_ITSELF.key());
    }

    @Test
    void refusesASecondChangeOnTheSameDayAndOneBeforeALaterOne() {
        changes().record(new UnitChange.Rename(id("T1"), named("T1", "Trường THCS Hàng Trống")), ORDER);
        UnitChange again = new UnitChange.Rename(id("T1"), named("T1", "Trường THCS Hoàn Kiếm"));
        OrgOrder earlier = new OrgOrder(REFORM.minusMonths(1), "1/QĐ-UBND", "");

        assertThatThrownBy(() -> changes().record(again, ORDER))
                .hasMessage(OrganisationError.CHANGED_THE_SAME_DAY.key());
        assertThatThrownBy(() -> changes().record(again, earlier))
                .hasMessage(OrganisationError.LATER_CHANGE_PLANNED.key());
    }

    @Test
    void asksForTheDocument() {
        OrgOrder bare = new OrgOrder(REFORM, " ", "");

        assertThatThrownBy(() -> changes().record(mergeOfWards(), bare))
                .hasMessage(OrganisationError.LEGAL_DOCUMENT_MISSING.key());
    }

    @Test
    void findsEveryNameAUnitHadAndTellsUnitsOfOneNameApart() {
        merge();

        assertThat(on(MIDSUMMER).get(UnitFinding.class).find("hàng trống"))
                .extracting(UnitHit::unitId, UnitHit::parentName, UnitHit::to)
                .containsExactly(tuple(id("00070"), "UBND quận Cầu Gỗ", BEFORE));
        assertThat(on(MIDSUMMER).get(UnitFinding.class).find("me tri"))
                .extracting(UnitHit::name)
                .containsExactly("Trường THCS Mễ Trì", "UBND phường Mễ Trì");
    }

    @Test
    void tellsTheWayDownToAUnitAsOfADay() {
        changes().record(new UnitChange.ChangeParent(id("00070"), id("HG")), ORDER);

        assertThat(wired.get(Units.class).above(id("T1"), BEFORE))
                .extracting(UnitSummary::code)
                .containsExactly("HG", "Q1", "00070");
        assertThat(wired.get(Units.class).above(id("T1"), REFORM))
                .extracting(UnitSummary::code)
                .containsExactly("HG", "00070");
    }

    @Test
    void letsNobodyChangeUnitsOutsideTheOwnPart() {
        FakeUser ward = FakeUser.allPowerfulAt(place(id("00070")), 1);
        UnitChanges changes = Wired.on(entities, ward, SPRING).get(UnitChanges.class);

        assertThatThrownBy(() -> changes.preview(mergeOfWards(), REFORM)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> changes.history(id("00071"))).isInstanceOf(AccessDenied.class);
    }

    private long merge() {
        return changes().record(mergeOfWards(), ORDER);
    }

    private UnitChange mergeOfWards() {
        return new UnitChange.Merge(
                List.of(id("00070"), id("00071")), Successor.made(named("00070", "UBND phường Hoàn Kiếm")));
    }

    private UnitChanges changes() {
        return wired.get(UnitChanges.class);
    }

    private Wired on(Instant now) {
        return Wired.on(entities, FakeUser.allPowerfulAt(OrgPath.WHOLE, 1), now);
    }

    private OrgPath place(long unitId) {
        return wired.get(UnitNames.class).unit(unitId).path();
    }

    private List<String> children(long unitId, RelationKind kind, LocalDate asOf) {
        return wired.get(Units.class).children(unitId, kind, asOf).stream()
                .map(UnitSummary::code)
                .toList();
    }

    private long id(String code) {
        return wired.get(UnitNames.class).byCode(code, FROM).orElseThrow().id();
    }

    private static UnitNaming named(String code, String name) {
        return new UnitNaming(code, name, name, "Loại", null, List.of(), null, null);
    }

    private static UnitRow row(
            String code, String name, UnitKind kind, @Nullable String governedBy, @Nullable String locatedIn) {
        return new UnitRow(code, name, name, "Loại", kind, governedBy, null, locatedIn, null, List.of(), null, null);
    }
}
