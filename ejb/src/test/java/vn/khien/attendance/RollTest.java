package vn.khien.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khien.attendance.Mark.LATE;
import static vn.khien.attendance.Mark.PRESENT;
import static vn.khien.attendance.Mark.UNEXCUSED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.khien.shared.RuleViolation;

class RollTest {
    private static final long AN = 1;
    private static final long BINH = 2;
    private static final long CHI = 3;

    @Test
    void marksNobodyWhoIsNotOnIt() {
        assertThatThrownBy(() -> new Roll(Set.of(AN), Map.of(AN, PRESENT, BINH, LATE)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo(AttendanceError.NOT_ON_ROLL);
                    assertThat(refused.details()).containsExactly(1L);
                });
    }

    @Test
    void keepsTheMarksThatAWriteDoesNotMention() {
        Roll before = new Roll(Set.of(AN, BINH, CHI), Map.of(AN, PRESENT, BINH, UNEXCUSED));

        Roll after = before.with(Map.of(AN, LATE));

        assertThat(after.marks()).containsOnly(Map.entry(AN, LATE), Map.entry(BINH, UNEXCUSED));
        assertThat(after.unmarked()).isEqualTo(1);
    }

    @Test
    void namesOnlyTheMarksThatAreNew() {
        Roll before = new Roll(Set.of(AN, BINH, CHI), Map.of(AN, PRESENT, BINH, UNEXCUSED));
        Roll after = before.with(Map.of(AN, PRESENT, BINH, LATE, CHI, PRESENT));

        assertThat(after.changedSince(before)).containsOnly(Map.entry(BINH, LATE), Map.entry(CHI, PRESENT));
    }

    @Test
    void countsEachMark() {
        Roll roll = new Roll(Set.of(AN, BINH, CHI), Map.of(AN, PRESENT, BINH, UNEXCUSED, CHI, PRESENT));

        assertThat(roll.count(PRESENT)).isEqualTo(2);
        assertThat(roll.count(UNEXCUSED)).isEqualTo(1);
        assertThat(roll.count(LATE)).isZero();
    }
}
