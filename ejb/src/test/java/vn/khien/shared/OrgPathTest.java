package vn.khien.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OrgPathTest {
    @Test
    void doesNotTakeAUnitForAnotherWhoseIdBeginsTheSame() {
        assertThat(OrgPath.root(1).child(123).isWithin(OrgPath.root(1).child(12)))
                .isFalse();
        assertThat(OrgPath.root(1).child(12).isWithin(OrgPath.root(1))).isTrue();
    }

    @Test
    void letsNoUnitCoverTheWhole() {
        assertThat(OrgPath.WHOLE.isWithin(OrgPath.root(1))).isFalse();
        assertThat(OrgPath.root(1).isWithin(OrgPath.WHOLE)).isTrue();
    }

    @Test
    void refusesWhatIsNoPath() {
        assertThatThrownBy(() -> new OrgPath("/1/%/")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OrgPath("/1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsTheDeepestUnitThatHoldsBoth() {
        assertThat(new OrgPath("/1/12/345/").commonWith(new OrgPath("/1/12/3/")))
                .isEqualTo(new OrgPath("/1/12/"));
        assertThat(new OrgPath("/1/12/").commonWith(new OrgPath("/1/12/3/"))).isEqualTo(new OrgPath("/1/12/"));
        assertThat(new OrgPath("/1/").commonWith(new OrgPath("/2/"))).isEqualTo(OrgPath.WHOLE);
    }
}
