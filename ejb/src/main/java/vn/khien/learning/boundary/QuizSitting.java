package vn.khien.learning.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khien.learning.AttemptState;
import vn.khien.learning.AttemptView;
import vn.khien.learning.AttemptView.Feedback;
import vn.khien.learning.AttemptView.QuizResult;
import vn.khien.learning.AttemptView.Reread;
import vn.khien.learning.Capacity;
import vn.khien.learning.Learner;
import vn.khien.learning.LearningError;
import vn.khien.learning.LearningFact;
import vn.khien.learning.LearningModule;
import vn.khien.learning.LessonLine;
import vn.khien.learning.ModulePassed;
import vn.khien.learning.ModuleStarted;
import vn.khien.learning.Question;
import vn.khien.learning.QuizSheet;
import vn.khien.learning.control.Learners;
import vn.khien.learning.control.ModuleShelf;
import vn.khien.learning.entity.Attempt;
import vn.khien.shared.Language;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/**
 * A learner takes a module's quiz. The device sends the whole state each time, so a lost answer or a second sending does no
 * harm, and a quiz begun on one device goes on at another.
 */
@Stateless
public class QuizSitting {
    @PersistenceContext
    EntityManager entities;

    @Inject
    ModuleShelf shelf;

    @Inject
    Learners learners;

    @Inject
    Clock clock;

    @Inject
    Event<LearningFact> facts;

    /** The questions, and the attempt that waits to be gone on with. */
    public QuizSheet sheet(String code, Capacity capacity, Language language) {
        LearningModule module = shelf.module(code);
        Learner learner = learners.of(code, capacity);
        List<Question> questions = module.quiz().questions();
        Map<String, LessonLine> lessons = Reading.lines(module, language, Set.of()).stream()
                .collect(Collectors.toMap(LessonLine::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        return new QuizSheet(
                ModuleLibrary.summary(module, language),
                module.address(),
                learners.deviceKey(learner),
                unfinished(learner, shelf.versionId(module)),
                IntStream.range(0, questions.size())
                        .mapToObj(i -> questionSheet(questions.get(i), i + 1, language, lessons))
                        .toList(),
                List.copyOf(lessons.values()));
    }

    /** An attempt of one's own. */
    public AttemptView attempt(UUID id, Capacity capacity, Language language) {
        Attempt attempt = entities.find(Attempt.class, id.toString());
        if (attempt == null) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        LearningModule module = present(attempt);
        requireOwn(attempt, learners.of(module.code(), capacity));
        return view(attempt, module, language);
    }

    /** Begins the attempt if it is new, adds the answers that are, and hands in when told so. */
    public AttemptView save(UUID id, AttemptState state, Capacity capacity, Language language) {
        LearningModule module = shelf.module(state.module());
        Learner learner = learners.of(module.code(), capacity);
        Attempt attempt = entities.find(Attempt.class, id.toString());
        if (attempt == null) {
            attempt = begin(id, learner, module);
        }
        requireOwn(attempt, learner);
        if (attempt.moduleVersionId() != shelf.versionId(module)) {
            throw new RuleViolation(LearningError.MODULE_CHANGED);
        }
        answer(attempt, module, state.answers());
        if (state.submitted()) {
            submit(attempt, learner, module);
        }
        return view(attempt, module, language);
    }

    private Attempt begin(UUID id, Learner learner, LearningModule module) {
        Instant now = clock.instant();
        Attempt attempt = new Attempt(id, learner, shelf.versionId(module), now);
        entities.persist(attempt);
        facts.fire(new ModuleStarted(learner.personId(), learner.capacity(), module.code(), now));
        return attempt;
    }

    private static void answer(Attempt attempt, LearningModule module, Map<String, Integer> answers) {
        answers.forEach((question, choice) -> attempt.answer(module.quiz(), question, choice));
    }

    private void submit(Attempt attempt, Learner learner, LearningModule module) {
        Instant now = clock.instant();
        if (attempt.submit(module.quiz(), now)) {
            facts.fire(new ModulePassed(learner.personId(), learner.capacity(), module.code(), now));
        }
    }

    /** Another's attempt is answered as if there were none. */
    private static void requireOwn(Attempt attempt, Learner learner) {
        if (!attempt.belongsTo(learner)) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
    }

    private LearningModule present(Attempt attempt) {
        return shelf.modules().stream()
                .filter(module -> shelf.versionId(module) == attempt.moduleVersionId())
                .findFirst()
                .orElseThrow(() -> new RuleViolation(LearningError.MODULE_CHANGED));
    }

    private Optional<UUID> unfinished(Learner learner, long versionId) {
        return entities.createQuery(
                        """
                        select a.id from Attempt a
                        where a.personId = :person and a.capacity = :capacity and a.moduleVersionId = :module
                            and a.submittedAt is null
                        order by a.startedAt desc, a.id""",
                        String.class)
                .setParameter("person", learner.personId())
                .setParameter("capacity", learner.capacity())
                .setParameter("module", versionId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(UUID::fromString);
    }

    private static QuizSheet.QuestionSheet questionSheet(
            Question question, int number, Language language, Map<String, LessonLine> lessons) {
        return new QuizSheet.QuestionSheet(
                question.id(),
                number,
                question.text().in(language),
                question.choices().stream().map(choice -> choice.in(language)).toList(),
                Objects.requireNonNull(lessons.get(question.lessonId()), question.lessonId()));
    }

    private static AttemptView view(Attempt attempt, LearningModule module, Language language) {
        Map<String, Feedback> answers = new LinkedHashMap<>();
        for (Question question : module.quiz().questions()) {
            Integer chosen = attempt.answers().get(question.id());
            if (chosen != null) {
                answers.put(
                        question.id(),
                        new Feedback(
                                chosen,
                                question.right(),
                                chosen == question.right(),
                                question.why().in(language)));
            }
        }
        return new AttemptView(
                attempt.id(),
                module.code(),
                module.version(),
                answers,
                attempt.isSubmitted(),
                result(attempt, module, answers, language));
    }

    private static @Nullable QuizResult result(
            Attempt attempt, LearningModule module, Map<String, Feedback> answers, Language language) {
        if (!attempt.isSubmitted()) {
            return null;
        }
        Set<String> wrong = module.quiz().questions().stream()
                .filter(question -> {
                    Feedback feedback = answers.get(question.id());
                    return feedback != null && !feedback.correct();
                })
                .map(Question::lessonId)
                .collect(Collectors.toSet());
        return new QuizResult(
                attempt.rightAnswers().orElse(0),
                module.quiz().questions().size(),
                module.quiz().passMark(),
                attempt.isPassed(),
                module.lessons().stream()
                        .filter(lesson -> wrong.contains(lesson.id()))
                        .map(lesson -> new Reread(lesson.id(), lesson.title().in(language)))
                        .toList());
    }
}
