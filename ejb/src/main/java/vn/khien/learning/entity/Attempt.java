package vn.khien.learning.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khien.learning.Capacity;
import vn.khien.learning.Learner;
import vn.khien.learning.LearningError;
import vn.khien.learning.Question;
import vn.khien.learning.Quiz;
import vn.khien.shared.RuleViolation;

/**
 * One learner's way through the quiz of one module version. The device that began it chose its id, so that sending it
 * again after a lost answer makes no second one. The first answer to a question counts.
 */
@Entity
@Table(name = "attempt")
public class Attempt {
    @Id
    private String id;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Column(name = "module_version_id")
    private long moduleVersionId;

    private Answers answers;

    @Column(name = "right_answers")
    private @Nullable Integer rightAnswers;

    private @Nullable Boolean passed;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
    protected Attempt() {}

    public Attempt(UUID id, Learner learner, long moduleVersionId, Instant now) {
        this.id = id.toString();
        this.personId = learner.personId();
        this.capacity = learner.capacity();
        this.moduleVersionId = moduleVersionId;
        this.answers = Answers.NONE;
        this.startedAt = now;
    }

    /** A finished attempt of the same answers for another learner: a parent of two children learns once. */
    public Attempt copyFor(UUID copyId, Learner other, Instant now) {
        if (!isPassed()) {
            throw new RuleViolation(LearningError.MODULE_NOT_PASSED);
        }
        Attempt copy = new Attempt(copyId, other, moduleVersionId, now);
        copy.answers = answers;
        copy.rightAnswers = rightAnswers;
        copy.passed = passed;
        copy.submittedAt = now;
        return copy;
    }

    /** Keeps the first answer to a question. After handing in, only what is known already may be said again. */
    public void answer(Quiz quiz, String questionId, int choice) {
        Question question =
                quiz.question(questionId).orElseThrow(() -> new RuleViolation(LearningError.ANSWER_UNKNOWN));
        if (choice < 0 || choice >= question.choices().size()) {
            throw new RuleViolation(LearningError.ANSWER_UNKNOWN);
        }
        Optional<Integer> before = answers.to(questionId);
        if (isSubmitted() && !before.equals(Optional.of(choice))) {
            throw new RuleViolation(LearningError.ATTEMPT_SUBMITTED);
        }
        if (before.isEmpty()) {
            answers = answers.with(questionId, choice);
        }
    }

    /**
     * Hands in and scores.
     *
     * @return whether this very call passed the quiz; a second call is as none
     */
    public boolean submit(Quiz quiz, Instant now) {
        if (isSubmitted()) {
            return false;
        }
        long left = quiz.questions().stream()
                .filter(question -> answers.to(question.id()).isEmpty())
                .count();
        if (left > 0) {
            throw new RuleViolation(LearningError.QUESTIONS_LEFT, left);
        }
        int correct = (int) quiz.questions().stream()
                .filter(question -> answers.to(question.id()).equals(Optional.of(question.right())))
                .count();
        rightAnswers = correct;
        passed = correct >= quiz.passMark();
        submittedAt = now;
        return isPassed();
    }

    public boolean belongsTo(Learner learner) {
        return personId == learner.personId() && capacity == learner.capacity();
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    public boolean isPassed() {
        return Boolean.TRUE.equals(passed);
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public long moduleVersionId() {
        return moduleVersionId;
    }

    /** Index of the choice by id of the question. */
    public Map<String, Integer> answers() {
        return answers.choices();
    }

    public Optional<Integer> rightAnswers() {
        return Optional.ofNullable(rightAnswers);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }
}
