package vn.khien.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonNameTest {
    @Test
    void greetsByTheLastWord() {
        assertThat(PersonName.of("  Tôn Nữ Huyền Trân\u00a0Bảo  Khanh ").givenName())
                .isEqualTo("Khanh");
    }

    @Test
    void sortsByGivenNameThenByFamilyName() {
        List<String> sorted = List.of("Vũ An", "Đặng Anh", "Phạm Anh", "Lê Ánh", "An Bình").stream()
                .sorted((one, other) -> Arrays.compareUnsigned(
                        PersonName.of(one).sortKey(), PersonName.of(other).sortKey()))
                .toList();

        assertThat(sorted).containsExactly("Vũ An", "Đặng Anh", "Phạm Anh", "Lê Ánh", "An Bình");
    }

    @Test
    void searchesWithoutAccentsHoweverTheNameIsComposed() {
        String decomposed = Normalizer.normalize("Đặng Thị Ước", Normalizer.Form.NFD);

        assertThat(PersonName.of(decomposed).searchKey()).isEqualTo("dang thi uoc");
        assertThat(PersonName.of(decomposed)).isEqualTo(PersonName.of("Đặng Thị Ước"));
    }

    @Test
    void refusesAnEmptyName() {
        assertThatThrownBy(() -> PersonName.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
