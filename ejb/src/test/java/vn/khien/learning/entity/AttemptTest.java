package vn.khien.learning.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khien.learning.Capacity;
import vn.khien.learning.Learner;
import vn.khien.learning.LearningError;
import vn.khien.learning.PerLanguage;
import vn.khien.learning.Question;
import vn.khien.learning.Quiz;

class AttemptTest {
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
    private static final Learner AN = new Learner(7, Capacity.SELF);
    private static final PerLanguage<String> WORDS = new PerLanguage<>("chữ", "words");

    /** Three questions; the right choices are 0, 1 and 2; two right answers pass. */
    private final Quiz quiz = new Quiz(List.of(question("q1", 0), question("q2", 1), question("q3", 2)), 2);

    private final Attempt attempt = new Attempt(UUID.randomUUID(), AN, 1, NOON);

    @Test
    void passesWithAsManyRightAnswersAsThePassMark() {
        answer(0, 1, 0);

        boolean passedNow = attempt.submit(quiz, NOON);

        assertThat(passedNow).isTrue();
        assertThat(attempt.isPassed()).isTrue();
        assertThat(attempt.rightAnswers()).contains(2);
        assertThat(attempt.submittedAt()).contains(NOON);
    }

    @Test
    void failsWithFewerRightAnswers() {
        answer(0, 0, 0);

        assertThat(attempt.submit(quiz, NOON)).isFalse();
        assertThat(attempt.isSubmitted()).isTrue();
        assertThat(attempt.isPassed()).isFalse();
        assertThat(attempt.rightAnswers()).contains(1);
    }

    @Test
    void keepsTheFirstAnswerToAQuestion() {
        attempt.answer(quiz, "q1", 2);
        attempt.answer(quiz, "q1", 0);

        assertThat(attempt.answers()).containsExactly(Map.entry("q1", 2));
    }

    @Test
    void takesTheSameAnswerTwiceAsOnce() {
        attempt.answer(quiz, "q1", 1);
        attempt.answer(quiz, "q1", 1);

        assertThat(attempt.answers()).containsExactly(Map.entry("q1", 1));
    }

    @Test
    void announcesPassingOnlyOnce() {
        answer(0, 1, 2);
        attempt.submit(quiz, NOON);

        assertThat(attempt.submit(quiz, NOON.plusSeconds(60))).isFalse();
        assertThat(attempt.submittedAt()).contains(NOON);
    }

    @Test
    void refusesToEndWhileQuestionsAreLeft() {
        attempt.answer(quiz, "q1", 0);

        assertThatThrownBy(() -> attempt.submit(quiz, NOON)).hasMessage(LearningError.QUESTIONS_LEFT.key());
    }

    @Test
    void refusesAnotherAnswerOnceHandedIn() {
        answer(0, 0, 0);
        attempt.submit(quiz, NOON);

        assertThatThrownBy(() -> attempt.answer(quiz, "q2", 1)).hasMessage(LearningError.ATTEMPT_SUBMITTED.key());
    }

    @Test
    void letsADeviceRepeatItsAnswersOnceHandedIn() {
        answer(0, 0, 0);
        attempt.submit(quiz, NOON);

        attempt.answer(quiz, "q2", 0);

        assertThat(attempt.rightAnswers()).contains(1);
    }

    @Test
    void refusesAnswersThatTheQuizDoesNotHave() {
        assertThatThrownBy(() -> attempt.answer(quiz, "q9", 0)).hasMessage(LearningError.ANSWER_UNKNOWN.key());
        assertThatThrownBy(() -> attempt.answer(quiz, "q1", 3)).hasMessage(LearningError.ANSWER_UNKNOWN.key());
        assertThatThrownBy(() -> attempt.answer(quiz, "q1", -1)).hasMessage(LearningError.ANSWER_UNKNOWN.key());
    }

    @Test
    void belongsToOneLearnerInOneCapacity() {
        assertThat(attempt.belongsTo(AN)).isTrue();
        assertThat(attempt.belongsTo(new Learner(7, Capacity.GUARDIAN))).isFalse();
        assertThat(attempt.belongsTo(new Learner(8, Capacity.SELF))).isFalse();
    }

    @Test
    void isCopiedForASecondChildOnceItPassed() {
        Learner sister = new Learner(9, Capacity.GUARDIAN);
        assertThatThrownBy(() -> attempt.copyFor(UUID.randomUUID(), sister, NOON))
                .hasMessage(LearningError.MODULE_NOT_PASSED.key());
        answer(0, 1, 2);
        attempt.submit(quiz, NOON);

        Attempt copy = attempt.copyFor(UUID.randomUUID(), sister, NOON);

        assertThat(copy.belongsTo(sister)).isTrue();
        assertThat(copy.isPassed()).isTrue();
        assertThat(copy.answers()).isEqualTo(attempt.answers());
    }

    private void answer(int first, int second, int third) {
        attempt.answer(quiz, "q1", first);
        attempt.answer(quiz, "q2", second);
        attempt.answer(quiz, "q3", third);
    }

    private static Question question(String id, int right) {
        return new Question(id, "bai", WORDS, List.of(WORDS, WORDS, WORDS), right, WORDS);
    }
}
