package vn.khien.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class VietnameseTextTest {
    @Test
    void sortsNumbersInATextByTheirSize() {
        assertThat(sorted("6A10", "10A1", "6A2", "6A1")).containsExactly("6A1", "6A2", "6A10", "10A1");
    }

    @Test
    void sortsByTheVietnameseAlphabet() {
        assertThat(sorted("Ứng Hòa", "Đống Đa", "Ba Đình", "Dương Xá", "Ân Thi"))
                .containsExactly("Ân Thi", "Ba Đình", "Dương Xá", "Đống Đa", "Ứng Hòa");
    }

    @Test
    void leavesTextsThatWeighTheSameInTheirOrder() {
        record Named(String name, int place) {}
        List<Named> twins = List.of(new Named("Hoa Sen", 1), new Named("An", 2), new Named("Hoa Sen", 3));

        assertThat(VietnameseText.sortedNaturally(twins, Named::name))
                .extracting(Named::place)
                .containsExactly(2, 1, 3);
    }

    private static List<String> sorted(String... texts) {
        return VietnameseText.sortedNaturally(List.of(texts), Function.identity());
    }
}
