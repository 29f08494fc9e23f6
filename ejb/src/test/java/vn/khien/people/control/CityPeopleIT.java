package vn.khien.people.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khien.testing.Fixtures.TODAY;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.organisation.UnitSummary;
import vn.khien.people.PersonRow;
import vn.khien.people.Position;
import vn.khien.people.boundary.PersonFiles;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Page;
import vn.khien.shared.Sql;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.Fixtures;

@ExtendWith(DatabaseExtension.class)
class CityPeopleIT {
    private static final int SIZE = 60;

    private EntityManager database;
    private Fixtures city;
    private CityPeople people;
    private UnitSummary class6a;

    @BeforeEach
    void wire(EntityManager entities) {
        database = entities;
        city = Fixtures.on(entities);
        people = city.wired().get(CityPeople.class);
        class6a = city.schoolClass("T02", "6A", 6);
    }

    @Test
    void listsEverybodyInTheOrderOfGivenNames() {
        for (String given : List.of("Đức", "Ân", "Bình", "Anh", "Ánh", "An", "Đan", "Ăn")) {
            city.pupil(class6a, "Nguyễn " + given);
        }
        city.teacher("T02", "Lê Thị Bình");

        assertThat(found("", Position.PUPIL))
                .extracting(PersonRow::givenName)
                .containsExactly("An", "Anh", "Ánh", "Ăn", "Ân", "Bình", "Đan", "Đức");
        assertThat(found("", null)).hasSize(9);
    }

    @Test
    void findsByBeginningsOfWordsWhereverTheyStand() {
        city.pupil(class6a, "Đặng Thị Ước");
        city.pupil(class6a, "Trần Văn Đức");
        city.pupil(class6a, "Lê Thị Dục");
        city.pupil(class6a, "Đức Thị Thị Hà");

        assertThat(names("dang thi uoc")).containsExactly("Đặng Thị Ước");
        assertThat(names("thi u")).containsExactly("Đặng Thị Ước");
        assertThat(names("duc")).containsExactly("Lê Thị Dục", "Trần Văn Đức", "Đức Thị Thị Hà");
        assertThat(names("du")).hasSize(3);
        assertThat(names("Đức")).containsExactly("Trần Văn Đức", "Đức Thị Thị Hà");
        assertThat(names("thi dang")).isEmpty();
        assertThat(names("100%")).isEmpty();
        assertThat(names("_")).isEmpty();
    }

    @Test
    void leavesOutThoseOfOtherPlacesAndDays() {
        city.pupil(class6a, "Nguyễn Hoài An");
        city.pupil(city.schoolClass("T04", "10A", 10), "Nguyễn Hoài An");
        OrgPath ward = city.unit("P01").path();

        assertThat(people.within(ward, "an", null, TODAY, 0, SIZE).rows()).hasSize(1);
        assertThat(people.within(ward, "", null, TODAY, 0, SIZE).rows()).hasSize(1);
        assertThat(people.within(ward, "an", null, TODAY.minusYears(1), 0, SIZE).rows())
                .isEmpty();
    }

    @Test
    void listsThePagesOfThoseItCountsAndSaysWhereThereAreMore() {
        addMany(CityPeople.MOST_COUNTED + 30);

        Page<PersonRow> first = people.within(city.unit("HG").path(), "thu", null, TODAY, 0, SIZE);
        Page<PersonRow> last =
                people.within(city.unit("HG").path(), "thu", null, TODAY, CityPeople.MOST_COUNTED / SIZE - 1, SIZE);
        Page<PersonRow> beyond =
                people.within(city.unit("HG").path(), "thu", null, TODAY, CityPeople.MOST_COUNTED / SIZE, SIZE);

        assertThat(first.total()).isEqualTo(CityPeople.MOST_COUNTED + 1L);
        assertThat(first.rows()).hasSize(SIZE).doesNotContainAnyElementsOf(last.rows());
        assertThat(last.rows()).hasSize(SIZE);
        assertThat(beyond.rows()).isEmpty();
    }

    @Test
    void goesOnBehindThoseWhoBelongNowhere() {
        addMany(CityPeople.MOST_COUNTED + 30);
        Sql.in(database).update("update membership set valid_to = ?", TODAY.minusDays(1));
        city.pupil(class6a, "Trần Thu Ỷ");

        assertThat(names("thu")).containsExactly("Trần Thu Ỷ");
        assertThat(found("", null)).extracting(PersonRow::fullName).containsExactly("Trần Thu Ỷ");
    }

    @Test
    void knowsTheWordsOfANameThatWasPutRight() {
        long person = city.pupil(class6a, "Nguyễn Hoài An");

        city.wired().get(PersonFiles.class).rename(person, "Nguyễn Hoài Ân Phúc", "");

        assertThat(names("phuc")).hasSize(1);
        assertThat(words(person)).containsExactly("an", "hoai", "nguyen", "phuc");
    }

    private void addMany(int count) {
        for (int i = 0; i < count; i++) {
            city.pupil(class6a, "Nguyễn Thu An");
        }
    }

    private List<String> words(long personId) {
        return Sql.in(database)
                .list(
                        "select word from person_word where person_id = ? order by word",
                        row -> row.getString("word"),
                        personId);
    }

    private List<PersonRow> found(String search, @Nullable Position position) {
        return people.within(city.unit("HG").path(), search, position, TODAY, 0, SIZE)
                .rows();
    }

    private List<String> names(String search) {
        return found(search, null).stream().map(PersonRow::fullName).toList();
    }
}
