package vn.khien.learning.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParentWayTest {
    private static final String TOKEN = "mJ3_x-9Qw7Zk1LdTQfWb2A";

    @Test
    void findsTheDoorAndTheRoomsBehindIt() {
        assertThat(ParentWay.of("/" + TOKEN)).contains(new ParentWay(TOKEN, "", ""));
        assertThat(ParentWay.of("/" + TOKEN + "/quiz")).contains(new ParentWay(TOKEN, "quiz", ""));
        assertThat(ParentWay.of("/" + TOKEN + "/lesson/con-gap-gi"))
                .contains(new ParentWay(TOKEN, "lesson", "con-gap-gi"));
    }

    @Test
    void leadsToThePagesOfThoseWhoLearn() {
        assertThat(ParentWay.of("/t/lesson/con-gap-gi").flatMap(ParentWay::page))
                .contains("/learn/lesson.xhtml");
        assertThat(ParentWay.of("/t/project").flatMap(ParentWay::page)).isEmpty();
    }

    @Test
    void letsNothingThroughThatCouldBreakOutOfAnAddress() {
        assertThat(ParentWay.of(null)).isEmpty();
        assertThat(ParentWay.of("/")).isEmpty();
        assertThat(ParentWay.of("/a\r\nSet-Cookie: x")).isEmpty();
        assertThat(ParentWay.of("/t/lesson/../../etc")).isEmpty();
        assertThat(ParentWay.of("/t/lesson/a&m=M3")).isEmpty();
        assertThat(ParentWay.of("/t/lesson/a/b")).isEmpty();
    }
}
