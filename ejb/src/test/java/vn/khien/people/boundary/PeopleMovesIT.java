package vn.khien.people.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khien.testing.Fixtures.NOW;
import static vn.khien.testing.Fixtures.TODAY;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.organisation.UnitSummary;
import vn.khien.people.Leaver;
import vn.khien.people.MoveKind;
import vn.khien.people.MoveView;
import vn.khien.people.PeopleError;
import vn.khien.people.PeopleMoved;
import vn.khien.people.PersonFile;
import vn.khien.people.PersonRow;
import vn.khien.people.Position;
import vn.khien.people.Stay;
import vn.khien.people.Transfer;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.Happening;
import vn.khien.shared.Permission;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Fixtures;
import vn.khien.testing.Wired;

@ExtendWith(DatabaseExtension.class)
class PeopleMovesIT {
    private static final LocalDate LAST = TODAY.plusDays(4);

    private EntityManager database;
    private Fixtures city;
    private UnitSummary class6a;
    private UnitSummary class6b;
    private UnitSummary class10a;
    private PeopleMoves moves;
    private PersonFiles files;
    private PeopleDirectory directory;
    private long an;

    @BeforeEach
    void wire(EntityManager entities) {
        database = entities;
        city = Fixtures.on(entities);
        class6a = city.schoolClass("T02", "6A", 6);
        class6b = city.schoolClass("T02", "6B", 6);
        class10a = city.schoolClass("T04", "10A", 10);
        moves = city.wired().get(PeopleMoves.class);
        files = city.wired().get(PersonFiles.class);
        directory = city.wired().get(PeopleDirectory.class);
        an = city.pupil(class6a, "Nguyễn Hoài An");
    }

    @Test
    void leavesAfterTheLastDayAndStaysInThePast() {
        moves.leave(place(an), LAST, "Chuyển ra ngoài thành phố");

        assertThat(pupils(class6a, LAST)).containsExactly("Nguyễn Hoài An");
        assertThat(pupils(class6a, LAST.plusDays(1))).isEmpty();
        assertThat(directory.leftLately(city.unit("T02").id(), LAST.plusDays(3)))
                .extracting(Leaver::lastDay)
                .containsExactly(LAST);
        assertThat(city.wired().events().of(PeopleMoved.class))
                .last()
                .extracting(PeopleMoved::within)
                .isEqualTo(class6a.path());
        assertThat(city.wired().events().of(Happening.class))
                .extracting(Happening::action)
                .contains("PERSON_LEFT");
    }

    @Test
    void changesClassWithinTheSchoolFromADay() {
        moves.changeClass(place(an), class6b.id(), LAST);

        assertThat(pupils(class6a, LAST.minusDays(1))).containsExactly("Nguyễn Hoài An");
        assertThat(pupils(class6a, LAST)).isEmpty();
        assertThat(pupils(class6b, LAST)).containsExactly("Nguyễn Hoài An");
        assertThat(directory.leftLately(city.unit("T02").id(), LAST.plusDays(3)))
                .isEmpty();
        assertThat(directory.leftLately(class6a.id(), LAST.plusDays(3))).hasSize(1);
    }

    @Test
    void sendsToAnotherSchoolWhichTakesIn() {
        long school = city.unit("T04").id();
        moves.transfer(place(an), school, LAST, "");

        Transfer expected = moves.expected(school).get(0);
        assertThat(expected.fullName()).isEqualTo("Nguyễn Hoài An");
        assertThat(expected.fromUnit()).isEqualTo("6A");
        moves.receive(expected.moveId(), class10a.id(), LAST.plusDays(2));

        assertThat(moves.expected(school)).isEmpty();
        assertThat(pupils(class6a, LAST)).hasSize(1);
        assertThat(pupils(class10a, LAST.plusDays(2))).containsExactly("Nguyễn Hoài An");
        assertThat(files.open(an).stays()).extracting(Stay::unitName).containsExactly("10A", "6A");
        assertThat(files.open(an).moves())
                .extracting(MoveView::kind)
                .containsExactly(MoveKind.RECEIVED, MoveKind.TRANSFERRED);
    }

    @Test
    void takesNobodyInTwiceNorOnADayThatIsTheOtherSchools() {
        moves.transfer(place(an), city.unit("T04").id(), LAST, "");
        long transfer = moves.expected(city.unit("T04").id()).get(0).moveId();

        refused(() -> moves.receive(transfer, class10a.id(), LAST), PeopleError.BEGINS_BEFORE_LAST_DAY);
        refused(() -> moves.receive(transfer, city.unit("T04").id(), LAST.plusDays(1)), PeopleError.PLACE_UNFIT);
        refused(() -> moves.receive(transfer, class6b.id(), LAST.plusDays(1)), PeopleError.PLACE_UNFIT);
        moves.receive(transfer, class10a.id(), LAST.plusDays(1));
        refused(() -> moves.receive(transfer, class10a.id(), LAST.plusDays(1)), PeopleError.TRANSFER_SETTLED);
    }

    @Test
    void takesAMoveBackAsIfItHadNotBeen() {
        PersonFile before = files.open(an);
        moves.changeClass(place(an), class6b.id(), LAST);
        moves.undo(latest(an));
        assertThat(files.open(an).stays()).isEqualTo(before.stays());

        moves.leave(place(an), LAST, "");
        moves.undo(latest(an));
        assertThat(files.open(an).stays()).isEqualTo(before.stays());
        assertThat(files.open(an).moves()).hasSize(2).allMatch(move -> move.undoneAt() != null && !move.undoable());
    }

    @Test
    void takesATransferBackOnlyFromItsEnd() {
        moves.transfer(place(an), city.unit("T04").id(), LAST, "");
        long transfer = latest(an);
        moves.receive(transfer, class10a.id(), LAST.plusDays(1));

        refused(() -> moves.undo(transfer), PeopleError.TRANSFER_SETTLED);
        moves.undo(latest(an));
        assertThat(moves.expected(city.unit("T04").id())).hasSize(1);
        moves.undo(transfer);
        assertThat(moves.expected(city.unit("T04").id())).isEmpty();
        assertThat(pupils(class6a, LAST.plusDays(1))).hasSize(1);
    }

    @Test
    void takesNothingBackThatOtherChangesStandOn() {
        moves.changeClass(place(an), class6b.id(), LAST);
        long first = latest(an);
        moves.leave(place(an), LAST.plusDays(5), "");

        refused(() -> moves.undo(first), PeopleError.MOVED_SINCE);
    }

    @Test
    void refusesDaysAndPlacesThatCannotBe() {
        refused(() -> moves.leave(place(an), LocalDate.of(2026, 7, 1), ""), PeopleError.ENDS_BEFORE_IT_BEGINS);
        refused(() -> moves.changeClass(place(an), class6a.id(), LAST), PeopleError.CLASS_NOT_CHANGED);
        refused(() -> moves.changeClass(place(an), class10a.id(), LAST), PeopleError.CLASS_NOT_CHANGED);
        refused(() -> moves.transfer(place(an), city.unit("T02").id(), LAST, ""), PeopleError.SAME_SCHOOL);
        refused(() -> moves.transfer(place(an), city.unit("SGD").id(), LAST, ""), PeopleError.PLACE_UNFIT);
    }

    @Test
    void letsEachSchoolMoveOnlyItsOwnPeople() {
        PeopleMoves neighbour = as(city.unit("T04")).get(PeopleMoves.class);
        long membership = place(an);

        assertThatThrownBy(() -> neighbour.leave(membership, LAST, "")).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> neighbour.changeClass(membership, class6b.id(), LAST))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> neighbour.transfer(membership, city.unit("T04").id(), LAST, ""))
                .isInstanceOf(AccessDenied.class);
        moves.transfer(membership, city.unit("T04").id(), LAST, "");
        assertThatThrownBy(() -> neighbour.undo(latest(an))).isInstanceOf(AccessDenied.class);
        PeopleMoves own = as(city.unit("T02")).get(PeopleMoves.class);
        assertThatThrownBy(() -> own.receive(latest(an), class10a.id(), LAST.plusDays(1)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> own.expected(city.unit("T04").id())).isInstanceOf(AccessDenied.class);
    }

    @Test
    void showsAFormerSchoolOnlyItsOwnPartOfTheWay() {
        moves.transfer(place(an), city.unit("T04").id(), TODAY.minusDays(10), "");
        moves.receive(latest(an), class10a.id(), TODAY.minusDays(9));

        PersonFile seenByFormer = as(city.unit("T02")).get(PersonFiles.class).open(an);
        PersonFile seenByNew = as(city.unit("T04")).get(PersonFiles.class).open(an);

        assertThat(seenByFormer.stays()).extracting(Stay::unitName).containsExactly("6A");
        assertThat(seenByFormer.changeable()).isFalse();
        assertThat(seenByNew.stays()).extracting(Stay::unitName).containsExactly("10A", "6A");
        assertThat(seenByNew.changeable()).isTrue();
        assertThatThrownBy(() -> as(city.schoolClass("T02", "7A", 7))
                        .get(PersonFiles.class)
                        .open(an))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void sortsAndFindsByANameThatWasPutRight() {
        files.rename(an, "Nguyễn  Hoài Ân", "Hoài Ân");

        assertThat(directory.people(class6a.id(), "hoai an", null, TODAY, 0).rows())
                .extracting(PersonRow::givenName)
                .containsExactly("Hoài Ân");
        assertThat(files.open(an).profile().name().fullName()).isEqualTo("Nguyễn Hoài Ân");
    }

    private Wired as(UnitSummary unit) {
        return Wired.on(database, FakeUser.at(unit.path(), 2, Permission.MANAGE_PEOPLE, Permission.READ_PEOPLE), NOW);
    }

    private static void refused(ThrowingCallable call, PeopleError error) {
        assertThatThrownBy(call).hasMessage(error.key());
    }

    private long place(long personId) {
        return files.open(personId).stays().get(0).membershipId();
    }

    private long latest(long personId) {
        return files.open(personId).moves().get(0).id();
    }

    private List<String> pupils(UnitSummary schoolClass, LocalDate on) {
        return directory.membersOf(schoolClass.id(), Position.PUPIL, on).stream()
                .map(PersonRow::fullName)
                .toList();
    }
}
