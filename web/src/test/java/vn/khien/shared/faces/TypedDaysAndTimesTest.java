package vn.khien.shared.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class TypedDaysAndTimesTest {
    @Test
    void takesDaysWithAndWithoutLeadingNoughts() {
        assertThat(DayConverter.read("5/9/2026")).isEqualTo(LocalDate.of(2026, 9, 5));
        assertThat(DayConverter.read(" 05-09-2026 ")).isEqualTo(LocalDate.of(2026, 9, 5));
    }

    @Test
    void refusesADayThatDoesNotExistInsteadOfMovingIt() {
        assertThatThrownBy(() -> DayConverter.read("31/02/2015")).isInstanceOf(DateTimeException.class);
    }

    @Test
    void takesTimesAsTeachersWriteThem() {
        assertThat(TimeConverter.read("7:15")).isEqualTo(LocalTime.of(7, 15));
        assertThat(TimeConverter.read("7h15")).isEqualTo(LocalTime.of(7, 15));
        assertThat(TimeConverter.read("13h")).isEqualTo(LocalTime.of(13, 0));
    }

    @Test
    void refusesATimeThatNoClockShows() {
        assertThatThrownBy(() -> TimeConverter.read("25:00")).isInstanceOf(DateTimeException.class);
    }
}
