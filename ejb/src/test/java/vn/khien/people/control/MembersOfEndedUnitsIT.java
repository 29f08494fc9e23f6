package vn.khien.people.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khien.testing.Fixtures.NOW;
import static vn.khien.testing.Fixtures.TODAY;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.organisation.UnitEnded;
import vn.khien.people.PeopleMoved;
import vn.khien.people.PersonRow;
import vn.khien.people.Position;
import vn.khien.people.boundary.PeopleDirectory;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.Fixtures;

@ExtendWith(DatabaseExtension.class)
class MembersOfEndedUnitsIT {
    private Fixtures city;
    private long ended;
    private long other;

    @BeforeEach
    void twoSchools(EntityManager entities) {
        city = Fixtures.on(entities);
        ended = city.unit("T02").id();
        other = city.unit("T04").id();
        city.teacher("T02", "Đặng Thị Ước");
        city.teacher("T04", "Lê An");
    }

    @Test
    void takesTheStaffToTheOnlySuccessorAndKeepsWhereTheyWere() {
        end(List.of(other));

        assertThat(teachers(other, 0)).containsExactly("Lê An", "Đặng Thị Ước");
        assertThat(teachers(ended, 0)).isEmpty();
        assertThat(teachers(ended, -1)).containsExactly("Đặng Thị Ước");
        assertThat(city.wired().events().of(PeopleMoved.class))
                .extracting(PeopleMoved::within)
                .last()
                .isEqualTo(city.unit("HG").path());
    }

    @Test
    void takesNobodyTwice() {
        end(List.of(other));
        end(List.of(other));

        assertThat(teachers(other, 0)).hasSize(2);
    }

    @Test
    void letsThemLeaveWhereNobodyTookOver() {
        end(List.of());

        assertThat(teachers(ended, 0)).isEmpty();
    }

    @Test
    void leavesThemWhereSeveralTookOver() {
        end(List.of(other, city.unit("P01").id()));

        assertThat(teachers(ended, 0)).containsExactly("Đặng Thị Ước");
    }

    private void end(List<Long> successors) {
        city.wired().get(MembersOfEndedUnits.class).on(new UnitEnded(ended, successors, TODAY.minusDays(1), NOW));
    }

    private List<String> teachers(long unitId, int daysFromToday) {
        return city
                .wired()
                .get(PeopleDirectory.class)
                .membersOf(unitId, Position.TEACHER, TODAY.plusDays(daysFromToday))
                .stream()
                .map(PersonRow::fullName)
                .toList();
    }
}
