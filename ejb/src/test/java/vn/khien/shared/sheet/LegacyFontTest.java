package vn.khien.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyFontTest {
    @ParameterizedTest
    @CsvSource({
        "§ç H÷u Th\u00ADëng, Đỗ Hữu Thưởng",
        "NguyÔn ThÞ Quúnh Nh\u00AD ý, Nguyễn Thị Quỳnh Như ý",
        "¤ng Ých ¦íc, Ông ích Ước"
    })
    void readsTcvn3(String typed, String meant) {
        assertThat(LegacyFont.TCVN3.decode(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "Huyønh Ñöùc Thònh, Huỳnh Đức Thịnh",
        "NGUYEÃN NGOÏC ANH, NGUYỄN NGỌC ANH",
        "Lyù Vónh Kî, Lý Vĩnh Kỵ",
        "Hoaøng Thò AÙnh Döông, Hoàng Thị Ánh Dương",
        "Aùnh, Ánh"
    })
    void readsVni(String typed, String meant) {
        assertThat(LegacyFont.VNI.decode(typed)).isEqualTo(meant);
    }

    @Test
    void tellsVietnameseFromRubbish() {
        assertThat(Syllables.shareOf("Nguyễn Thị Quỳnh Như")).isEqualTo(1);
        assertThat(Syllables.shareOf("NguyÔn ThÞ Quúnh Nh\u00AD")).isLessThan(0.5);
        assertThat(Syllables.shareOf("Anna 123")).isEqualTo(1);
    }
}
