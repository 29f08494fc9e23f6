package vn.khien.people.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khien.testing.Fixtures.NOW;
import static vn.khien.testing.Fixtures.TODAY;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.organisation.UnitSummary;
import vn.khien.people.PeopleMoved;
import vn.khien.people.PersonRow;
import vn.khien.people.Position;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.Permission;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Fixtures;
import vn.khien.testing.Wired;

@ExtendWith(DatabaseExtension.class)
class PeopleDirectoryIT {
    private Fixtures city;
    private UnitSummary class6a;
    private PeopleDirectory people;

    @BeforeEach
    void wire(EntityManager entities) {
        city = Fixtures.on(entities);
        class6a = city.schoolClass("T02", "6A", 6);
        people = city.wired().get(PeopleDirectory.class);
    }

    @Test
    void sortsByTheGivenNameTheVietnameseWay() {
        for (String given : List.of("Đức", "Ân", "Bình", "Anh", "Ánh", "An", "Đan", "Duy", "Ăn", "Dũng", "Dung")) {
            city.pupil(class6a, "Nguyễn " + given);
        }

        assertThat(people.membersOf(class6a.id(), Position.PUPIL, TODAY))
                .extracting(PersonRow::givenName)
                .containsExactly("An", "Anh", "Ánh", "Ăn", "Ân", "Bình", "Dung", "Dũng", "Duy", "Đan", "Đức");
    }

    @Test
    void findsByAPartOfTheNameWithoutAccentsAndNarrowsByTypedOnes() {
        city.pupil(class6a, "Đặng Thị Ước");
        city.pupil(class6a, "Trần Văn Đức");
        city.pupil(class6a, "Lê Thị Dục");

        assertThat(names("dang thi uoc")).containsExactly("Đặng Thị Ước");
        assertThat(names("duc")).containsExactly("Lê Thị Dục", "Trần Văn Đức");
        assertThat(names("Đức")).containsExactly("Trần Văn Đức");
        assertThat(names("100%")).isEmpty();
    }

    @Test
    void countsTheWholeListWhateverThePage() {
        for (int i = 0; i < PeopleDirectory.PAGE_SIZE + 3; i++) {
            city.pupil(class6a, "Nguyễn Văn An");
        }

        var second = people.people(city.unit("T02").id(), "", Position.PUPIL, TODAY, 1);

        assertThat(second.rows()).hasSize(3);
        assertThat(second.total()).isEqualTo(PeopleDirectory.PAGE_SIZE + 3L);
    }

    @Test
    void givesNoNameToARoleThatDoesNotCoverTheClass(EntityManager entities) {
        UnitSummary other = city.schoolClass("T02", "6B", 6);
        FakeUser teacher = FakeUser.at(other.path(), 1, Permission.READ_PEOPLE);
        PeopleDirectory seen = Wired.on(entities, teacher, NOW).get(PeopleDirectory.class);

        assertThatThrownBy(() -> seen.membersOf(class6a.id(), Position.PUPIL, TODAY))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void namesOnlyPeopleOfTheCoveringUnit() {
        long inside = city.pupil(class6a, "Nguyễn Hoài An");
        long outside = city.pupil(city.schoolClass("T04", "10A", 10), "Lê Minh Anh");

        assertThat(people.named(List.of(inside, outside), class6a.path())).containsOnlyKeys(inside);
    }

    @Test
    void announcesWhoMoved() {
        city.pupil(class6a, "Nguyễn Hoài An");

        assertThat(city.wired().events().of(PeopleMoved.class))
                .extracting(PeopleMoved::within)
                .containsExactly(class6a.path());
    }

    private List<String> names(String search) {
        return people.people(city.unit("HG").id(), search, null, TODAY, 0).rows().stream()
                .map(PersonRow::fullName)
                .toList();
    }
}
