package vn.khien.people.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khien.testing.Fixtures.NOW;
import static vn.khien.testing.Fixtures.TODAY;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.organisation.UnitSummary;
import vn.khien.people.HeldIdentifier;
import vn.khien.people.IdentifierType;
import vn.khien.people.PeopleError;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.Happening;
import vn.khien.shared.Permission;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Fixtures;
import vn.khien.testing.Wired;

@ExtendWith(DatabaseExtension.class)
class IdentifiersIT {
    private static final String NUMBER = "001315000123";

    private EntityManager database;
    private Fixtures city;
    private Identifiers identifiers;
    private UnitSummary school;
    private long an;

    @BeforeEach
    void wire(EntityManager entities) {
        database = entities;
        city = Fixtures.on(entities);
        school = city.unit("T02");
        identifiers = city.wired().get(Identifiers.class);
        an = city.pupil(city.schoolClass("T02", "6A", 6), "Nguyễn Hoài An");
    }

    @Test
    void letsTheMinistrysIdTakeThePlaceOfATemporaryCode() {
        identifiers.record(an, IdentifierType.TEMPORARY_CODE, "TS-0042", TODAY.minusDays(30));
        identifiers.record(an, IdentifierType.MOET_ID, "0312345678", TODAY);

        assertThat(identifiers.of(an))
                .containsExactly(
                        new HeldIdentifier(IdentifierType.MOET_ID, "0312345678", TODAY, null),
                        new HeldIdentifier(
                                IdentifierType.TEMPORARY_CODE, "TS-0042", TODAY.minusDays(30), TODAY.minusDays(1)));
    }

    @Test
    void keepsAReplacedIdAndGivesItToNobodyElse() {
        identifiers.record(an, IdentifierType.MOET_ID, "0312345678", TODAY.minusDays(9));
        identifiers.record(an, IdentifierType.MOET_ID, "0312345679", TODAY);
        long other = city.pupil(city.schoolClass("T04", "10A", 10), "Lê Minh Anh");

        assertThat(identifiers.of(an)).extracting(HeldIdentifier::to).containsExactly(null, TODAY.minusDays(1));
        refused(
                () -> identifiers.record(other, IdentifierType.MOET_ID, "0312345678", TODAY),
                PeopleError.IDENTIFIER_TAKEN);
    }

    @Test
    void takesTheTypeFromWhoRecordsItAndNeverFromTheLength() {
        refused(() -> identifiers.record(an, IdentifierType.MOET_ID, NUMBER, TODAY), PeopleError.IDENTIFIER_UNFIT);
        refused(() -> identifiers.record(an, IdentifierType.MOET_ID, "031234567", TODAY), PeopleError.IDENTIFIER_UNFIT);
        identifiers.record(an, IdentifierType.SCHOOL_CODE, "0312345678", TODAY);

        assertThat(identifiers.of(an)).extracting(HeldIdentifier::type).containsExactly(IdentifierType.SCHOOL_CODE);
    }

    @Test
    void keepsNoNumberOfAnIdentityCardUnlessTheSchoolChoseTo() {
        refused(
                () -> identifiers.record(an, IdentifierType.NATIONAL_MARK, NUMBER, TODAY),
                PeopleError.NATIONAL_IDS_OFF);
        identifiers.keepNationalIds(school.id(), true);
        identifiers.record(an, IdentifierType.NATIONAL_MARK, NUMBER, TODAY);

        assertThat(identifiers.of(an)).extracting(HeldIdentifier::shown).containsExactly("•••••••••123");
        assertThat(atRest()).allMatch(row -> !row.contains(NUMBER));
        assertThat(city.wired().events().of(Happening.class))
                .extracting(Happening::action)
                .contains("NATIONAL_IDS_ON", "IDENTIFIER_RECORDED");
        assertThat(city.wired().events().of(Happening.class))
                .allMatch(happening -> !happening.toString().contains("000123"));
    }

    @Test
    void forgetsTheNumbersButNotTheMarksWhenTheSchoolStops() {
        identifiers.keepNationalIds(school.id(), true);
        identifiers.record(an, IdentifierType.NATIONAL_MARK, NUMBER, TODAY);
        identifiers.keepNationalIds(school.id(), false);
        database.clear();

        assertThat(identifiers.of(an)).extracting(HeldIdentifier::shown).containsExactly("");
        assertThat(atRest()).hasSize(1).allMatch(row -> row.endsWith("null"));
    }

    @Test
    void carriesOnlyMarksThroughAFileWhereTheSwitchIsOff() {
        assertThat(identifiers.carried(school.id(), List.of(NUMBER)).get(0).sealed())
                .isNull();
        identifiers.keepNationalIds(school.id(), true);

        assertThat(identifiers.carried(school.id(), List.of(NUMBER)).get(0).sealed())
                .isNotNull()
                .doesNotContain(NUMBER);
    }

    @Test
    void masksEverythingForThoseWhoDoNotKeepTheRosterAndLetsOnlyTheHeadSwitch() {
        identifiers.record(an, IdentifierType.MOET_ID, "0312345678", TODAY);
        Identifiers seen = as(Permission.READ_PEOPLE).get(Identifiers.class);

        assertThat(seen.of(an)).extracting(HeldIdentifier::shown).containsExactly("•••••••678");
        assertThatThrownBy(() -> seen.record(an, IdentifierType.MOET_ID, "0312345679", TODAY))
                .isInstanceOf(AccessDenied.class);
        Identifiers clerk = as(Permission.READ_PEOPLE, Permission.MANAGE_PEOPLE).get(Identifiers.class);
        assertThatThrownBy(() -> clerk.keepNationalIds(school.id(), true)).isInstanceOf(AccessDenied.class);
    }

    private Wired as(Permission... permissions) {
        return Wired.on(database, FakeUser.at(school.path(), 2, permissions), NOW);
    }

    private List<String> atRest() {
        List<?> rows = database.createNativeQuery(
                        "select concat(code, ' ', coalesce(sealed, 'null')) from person_identifier")
                .getResultList();
        return rows.stream().map(String::valueOf).toList();
    }

    private static void refused(ThrowingCallable call, PeopleError error) {
        assertThatThrownBy(call).hasMessage(error.key());
    }
}
