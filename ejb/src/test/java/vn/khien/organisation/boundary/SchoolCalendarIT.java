package vn.khien.organisation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.organisation.OrganisationError;
import vn.khien.organisation.SchoolTerm;
import vn.khien.organisation.SchoolYear;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Wired;

/** The migrations set the years up to 2027-2028, and the terms of 2025-2026 and 2026-2027. */
@ExtendWith(DatabaseExtension.class)
class SchoolCalendarIT {
    /** In the first term of 2026-2027: 5 September to 16 January. */
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final OrgPath CITY = new OrgPath("/1/");

    private EntityManager entities;
    private SchoolCalendar calendar;
    private Classes classes;

    @BeforeEach
    void wire(EntityManager injected) {
        entities = injected;
        Wired wired = Wired.on(entities, FakeUser.at(CITY, 1, Permission.MANAGE_UNITS), NOW);
        calendar = wired.get(SchoolCalendar.class);
        classes = wired.get(Classes.class);
    }

    @Test
    void addsTheYearAfterTheLastOneOnce() {
        calendar.addYear(LocalDate.of(2029, 7, 31));
        entities.flush();
        calendar.addYear(LocalDate.of(2029, 7, 31));
        entities.flush();

        List<SchoolYear> years = classes.years();
        assertThat(years).extracting(SchoolYear::code).endsWith("2027-2028", "2028-2029");
        assertThat(years.get(years.size() - 1).startsOn()).isEqualTo(LocalDate.of(2028, 8, 1));
    }

    @Test
    void refusesAYearThatIsTooShortOrTooLong() {
        for (LocalDate last : List.of(LocalDate.of(2029, 5, 1), LocalDate.of(2029, 12, 31))) {
            assertThatThrownBy(() -> calendar.addYear(last)).hasMessage(OrganisationError.YEAR_LENGTH.key());
        }
    }

    @Test
    void setsTheTermsOfAYearAndMovesThem() {
        calendar.setTerm("2027-2028", 1, LocalDate.of(2027, 9, 5), LocalDate.of(2028, 1, 15));
        entities.flush();
        calendar.setTerm("2027-2028", 2, LocalDate.of(2028, 1, 16), LocalDate.of(2028, 5, 31));
        entities.flush();
        calendar.setTerm("2027-2028", 1, LocalDate.of(2027, 9, 4), LocalDate.of(2028, 1, 14));
        entities.flush();

        assertThat(classes.terms())
                .filteredOn(term -> term.yearCode().equals("2027-2028"))
                .extracting(SchoolTerm::number, SchoolTerm::startsOn, SchoolTerm::endsOn)
                .containsExactly(
                        tuple(1, LocalDate.of(2027, 9, 4), LocalDate.of(2028, 1, 14)),
                        tuple(2, LocalDate.of(2028, 1, 16), LocalDate.of(2028, 5, 31)));
    }

    @Test
    void keepsTheNumberOfATermThatMoves() {
        long before = secondTerm().id();

        calendar.setTerm("2026-2027", 2, LocalDate.of(2027, 1, 18), LocalDate.of(2027, 5, 29));
        entities.flush();

        assertThat(secondTerm().id()).isEqualTo(before);
    }

    private SchoolTerm secondTerm() {
        return classes.terms().stream()
                .filter(term -> term.yearCode().equals("2026-2027") && term.number() == 2)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void refusesDaysThatOverlapLeaveTheYearOrRunBackwards() {
        assertThatThrownBy(() -> calendar.setTerm("2026-2027", 2, LocalDate.of(2027, 1, 10), LocalDate.of(2027, 5, 31)))
                .hasMessage(OrganisationError.TERMS_OVERLAP.key());
        assertThatThrownBy(() -> calendar.setTerm("2027-2028", 1, LocalDate.of(2027, 7, 31), LocalDate.of(2028, 1, 15)))
                .hasMessage(OrganisationError.TERM_OUTSIDE_YEAR.key());
        assertThatThrownBy(() -> calendar.setTerm("2027-2028", 1, LocalDate.of(2028, 1, 15), LocalDate.of(2027, 9, 5)))
                .hasMessage(OrganisationError.TERM_OUTSIDE_YEAR.key());
        assertThatThrownBy(() -> calendar.setTerm("1999-2000", 1, LocalDate.of(1999, 9, 5), LocalDate.of(2000, 1, 15)))
                .hasMessage(OrganisationError.SCHOOL_YEAR_UNKNOWN.key());
    }

    @Test
    void leavesWhatHasBegunAsItWas() {
        LocalDate begun = LocalDate.of(2026, 9, 5);
        assertThatThrownBy(() -> calendar.setTerm("2026-2027", 1, begun.plusDays(1), LocalDate.of(2027, 1, 16)))
                .hasMessage(OrganisationError.TERM_BEGUN.key());
        assertThatThrownBy(() -> calendar.setTerm("2026-2027", 1, begun, TODAY.minusDays(1)))
                .hasMessage(OrganisationError.TERM_BEGUN.key());
        assertThatThrownBy(() -> calendar.setTerm("2025-2026", 2, LocalDate.of(2026, 1, 18), LocalDate.of(2026, 6, 15)))
                .hasMessage(OrganisationError.TERM_BEGUN.key());

        calendar.setTerm("2026-2027", 1, begun, LocalDate.of(2027, 1, 15));
        entities.flush();

        assertThat(classes.terms()).extracting(SchoolTerm::endsOn).contains(LocalDate.of(2027, 1, 15));
    }

    @Test
    void isKeptByThoseAloneWhoManageTheWholeTree() {
        SchoolCalendar ofWard = Wired.on(entities, FakeUser.at(new OrgPath("/1/5/"), 1, Permission.MANAGE_UNITS), NOW)
                .get(SchoolCalendar.class);

        assertThatThrownBy(() -> ofWard.addYear(LocalDate.of(2029, 7, 31))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> ofWard.setTerm("2026-2027", 2, LocalDate.of(2027, 1, 18), LocalDate.of(2027, 5, 29)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(ofWard::requireKeeping).isInstanceOf(AccessDenied.class);
    }
}
