package vn.khien.learning.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.khien.learning.AttemptStanding;
import vn.khien.learning.Capacity;
import vn.khien.learning.Learner;
import vn.khien.learning.LearningFact;
import vn.khien.learning.LearningModule;
import vn.khien.learning.Lesson;
import vn.khien.learning.LessonLine;
import vn.khien.learning.LessonView;
import vn.khien.learning.ModuleStarted;
import vn.khien.learning.ModuleView;
import vn.khien.learning.control.Learners;
import vn.khien.learning.control.ModuleShelf;
import vn.khien.learning.entity.Attempt;
import vn.khien.learning.entity.LessonReading;
import vn.khien.shared.Language;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** A learner opens a module, reads its lessons and comes back to where reading stopped. */
@Stateless
public class Reading {
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

    /** The module with what the learner has read and how the quiz stands. */
    public ModuleView module(String code, Capacity capacity, Language language) {
        LearningModule module = shelf.module(code);
        Learner learner = learners.of(code, capacity);
        List<LessonLine> lessons = lines(module, language, lessonsRead(module, learner));
        return new ModuleView(
                ModuleLibrary.summary(module, language),
                module.address(),
                lessons,
                lessons.stream().filter(lesson -> !lesson.read()).findFirst(),
                module.legalBasis().stream().map(basis -> basis.in(language)).toList(),
                standing(module, learner),
                capacity == Capacity.SELF && learners.isTeacher());
    }

    /** A lesson's text. Touches no table. */
    public LessonView lesson(String code, String lessonId, Capacity capacity, Language language) {
        LearningModule module = shelf.module(code);
        learners.of(code, capacity);
        Lesson lesson = known(module, lessonId);
        int index = module.lessons().indexOf(lesson);
        return new LessonView(
                code,
                module.title().in(language),
                module.address(),
                lessonId,
                index + 1,
                module.lessons().size(),
                lesson.title().in(language),
                lesson.keyMessages().stream()
                        .map(message -> message.in(language))
                        .toList(),
                lesson.picture().address(),
                lesson.pictureText().in(language),
                lesson.pages().in(language),
                module.lessons().stream().skip(index + 1L).findFirst().map(Lesson::id),
                capacity == Capacity.SELF && learners.isTeacher()
                        ? lesson.teacherNotes().in(language)
                        : Optional.empty());
    }

    /** The learner came to the end of a lesson. */
    public void finished(String code, String lessonId, Capacity capacity) {
        LearningModule module = shelf.module(code);
        Learner learner = learners.of(code, capacity);
        Lesson lesson = known(module, lessonId);
        LessonReading.Key key = new LessonReading.Key(learner, shelf.versionId(module), lesson.id());
        if (entities.find(LessonReading.class, key) == null) {
            Instant now = clock.instant();
            entities.persist(new LessonReading(key, now));
            facts.fire(new ModuleStarted(learner.personId(), capacity, code, now));
        }
    }

    private static Lesson known(LearningModule module, String lessonId) {
        return module.lesson(lessonId).orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
    }

    static List<LessonLine> lines(LearningModule module, Language language, Set<String> read) {
        return IntStream.range(0, module.lessons().size())
                .mapToObj(i -> {
                    Lesson lesson = module.lessons().get(i);
                    return new LessonLine(
                            lesson.id(),
                            i + 1,
                            lesson.title().in(language),
                            lesson.minutes(),
                            lesson.picture().address(),
                            read.contains(lesson.id()));
                })
                .toList();
    }

    private Set<String> lessonsRead(LearningModule module, Learner learner) {
        return new HashSet<>(entities.createQuery(
                        """
                        select r.lesson from LessonReading r
                        where r.personId = :person and r.capacity = :capacity and r.moduleVersionId = :module""",
                        String.class)
                .setParameter("person", learner.personId())
                .setParameter("capacity", learner.capacity())
                .setParameter("module", shelf.versionId(module))
                .getResultList());
    }

    private Optional<AttemptStanding> standing(LearningModule module, Learner learner) {
        return entities.createQuery(
                        """
                        select a from Attempt a
                        where a.personId = :person and a.capacity = :capacity and a.moduleVersionId = :module
                        order by case when a.passed = true then 0 else 1 end, a.startedAt desc, a.id""",
                        Attempt.class)
                .setParameter("person", learner.personId())
                .setParameter("capacity", learner.capacity())
                .setParameter("module", shelf.versionId(module))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(best -> new AttemptStanding(
                        best.isPassed(), best.answers().size(), best.rightAnswers(), best.submittedAt()));
    }
}
