package vn.khien.learning.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswersTest {
    @Test
    void readsBackWhatItWrote() {
        Answers answers = Answers.NONE.with("q2", 3).with("q10", 0);

        assertThat(answers).hasToString("q2=3,q10=0");
        assertThat(Answers.parse("q2=3,q10=0")).isEqualTo(answers);
    }

    @Test
    void writesNoAnswersAsNothing() {
        assertThat(Answers.NONE).hasToString("");
        assertThat(Answers.parse("")).isEqualTo(Answers.NONE);
    }
}
