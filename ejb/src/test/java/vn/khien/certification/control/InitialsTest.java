package vn.khien.certification.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
    @ParameterizedTest
    @CsvSource({"Đặng Thị Ước, Đ. T. Ư.", "an, A.", "H’Hen  Niê, H. N."})
    void tellsTheFirstLettersOnly(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
