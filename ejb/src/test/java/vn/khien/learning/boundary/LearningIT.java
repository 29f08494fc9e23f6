package vn.khien.learning.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.learning.AttemptState;
import vn.khien.learning.AttemptView;
import vn.khien.learning.AttemptView.QuizResult;
import vn.khien.learning.AttemptView.Reread;
import vn.khien.learning.Capacity;
import vn.khien.learning.LearningError;
import vn.khien.learning.LearningModule;
import vn.khien.learning.LessonLine;
import vn.khien.learning.ModulePassed;
import vn.khien.learning.ModuleStarted;
import vn.khien.learning.ModuleView;
import vn.khien.learning.Question;
import vn.khien.learning.control.LearningRoom;
import vn.khien.learning.control.ModuleShelf;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.Language;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;
import vn.khien.shared.SharedError;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Fixtures;
import vn.khien.testing.Wired;

@ExtendWith(DatabaseExtension.class)
class LearningIT {
    private static final String M3 = "M3";

    private final UUID id = UUID.randomUUID();
    private Fixtures city;
    private long an;
    private long binh;
    private LearningModule module;

    @BeforeEach
    void makeCity(EntityManager entities) {
        city = Fixtures.on(entities);
        var schoolClass = city.schoolClass("T02", "6A1", 6);
        an = city.pupil(schoolClass, "Nguyễn Hoài An");
        binh = city.pupil(schoolClass, "Trần Văn Bình");
        module = roomOf(entities, an).get(ModuleShelf.class).module(M3);
    }

    @Test
    void goesOnWhereReadingStopped(EntityManager entities) {
        Wired room = roomOf(entities, an);
        Reading reading = room.get(Reading.class);
        String first = module.lessons().get(0).id();

        reading.finished(M3, first, Capacity.SELF);
        entities.flush();

        ModuleView view = reading.module(M3, Capacity.SELF, Language.VI);
        assertThat(view.lessonsRead()).isEqualTo(1);
        assertThat(view.next().map(LessonLine::id))
                .contains(module.lessons().get(1).id());
        assertThat(view.attempt()).isEmpty();
        assertThat(room.events().of(ModuleStarted.class))
                .containsExactly(new ModuleStarted(an, Capacity.SELF, M3, Fixtures.NOW));
    }

    @Test
    void marksALessonReadOnce(EntityManager entities) {
        Wired room = roomOf(entities, an);
        String first = module.lessons().get(0).id();

        room.get(Reading.class).finished(M3, first, Capacity.SELF);
        entities.flush();
        room.get(Reading.class).finished(M3, first, Capacity.SELF);
        entities.flush();

        assertThat(room.events().of(ModuleStarted.class)).hasSize(1);
    }

    @Test
    void keepsTeachersNotesFromPupils(EntityManager entities) {
        String lesson = module.lessons().get(0).id();
        Wired pupil = roomOf(entities, an);
        Wired teacher = LearningRoom.of(entities, FakeUser.at(OrgPath.root(1), binh, Permission.READ_CONTENT));

        assertThat(pupil.get(Reading.class)
                        .lesson(M3, lesson, Capacity.SELF, Language.VI)
                        .teacherNotes())
                .isEmpty();
        assertThat(teacher.get(Reading.class)
                        .lesson(M3, lesson, Capacity.SELF, Language.VI)
                        .teacherNotes())
                .isPresent();
    }

    @Test
    void passesAndAnnouncesIt(EntityManager entities) {
        Wired room = roomOf(entities, an);

        AttemptView view = room.get(QuizSitting.class).save(id, state(10, true), Capacity.SELF, Language.VI);
        entities.flush();

        QuizResult result = Objects.requireNonNull(view.result());
        assertThat(result.passed()).isTrue();
        assertThat(result.reread()).isEmpty();
        assertThat(room.events().of(ModulePassed.class))
                .containsExactly(new ModulePassed(an, Capacity.SELF, M3, Fixtures.NOW));
        assertThat(room.get(Reading.class)
                        .module(M3, Capacity.SELF, Language.VI)
                        .attempt()
                        .orElseThrow()
                        .passed())
                .isTrue();
    }

    @Test
    void namesTheLessonsToReadAgainAfterTooManyWrongAnswers(EntityManager entities) {
        Wired room = roomOf(entities, an);
        int right = module.quiz().passMark() - 1;

        AttemptView view = room.get(QuizSitting.class).save(id, state(right, true), Capacity.SELF, Language.EN);

        QuizResult result = Objects.requireNonNull(view.result());
        assertThat(result.passed()).isFalse();
        assertThat(result.rightAnswers()).isEqualTo(right);
        List<String> wrongLessons = module.quiz().questions().stream()
                .skip(right)
                .map(Question::lessonId)
                .distinct()
                .toList();
        assertThat(result.reread()).extracting(Reread::lesson).containsExactlyInAnyOrderElementsOf(wrongLessons);
        assertThat(room.events().of(ModulePassed.class)).isEmpty();
    }

    @Test
    void saysNothingAboutQuestionsThatWereNotAnswered(EntityManager entities) {
        Question first = module.quiz().questions().get(0);

        AttemptView view = roomOf(entities, an)
                .get(QuizSitting.class)
                .save(id, new AttemptState(M3, Map.of(first.id(), 0), false), Capacity.SELF, Language.VI);

        assertThat(view.answers()).containsOnlyKeys(first.id());
        assertThat(view.result()).isNull();
    }

    @Test
    void takesTheSameStateTwiceAsOnce(EntityManager entities) {
        Wired room = roomOf(entities, an);
        QuizSitting sitting = room.get(QuizSitting.class);

        AttemptView once = sitting.save(id, state(10, true), Capacity.SELF, Language.VI);
        entities.flush();
        AttemptView twice = sitting.save(id, state(10, true), Capacity.SELF, Language.VI);
        entities.flush();
        entities.clear();

        assertThat(twice).isEqualTo(once);
        assertThat(sitting.attempt(id, Capacity.SELF, Language.VI)).isEqualTo(once);
        assertThat(room.events().all()).hasSize(2);
    }

    @Test
    void offersTheUnfinishedAttemptOnAnotherDevice(EntityManager entities) {
        QuizSitting sitting = roomOf(entities, an).get(QuizSitting.class);
        sitting.save(id, new AttemptState(M3, Map.of("q1", 0), false), Capacity.SELF, Language.VI);
        entities.flush();

        assertThat(sitting.sheet(M3, Capacity.SELF, Language.VI).unfinished()).contains(id);
        assertThat(sitting.sheet(M3, Capacity.SELF, Language.VI).questions())
                .hasSize(module.quiz().questions().size());
    }

    @Test
    void hidesTheAttemptOfSomebodyElse(EntityManager entities) {
        roomOf(entities, an).get(QuizSitting.class).save(id, state(3, false), Capacity.SELF, Language.VI);
        entities.flush();
        QuizSitting others = roomOf(entities, binh).get(QuizSitting.class);

        assertThatThrownBy(() -> others.attempt(id, Capacity.SELF, Language.VI))
                .hasMessage(SharedError.NOT_FOUND.key());
        assertThatThrownBy(() -> others.save(id, state(3, false), Capacity.SELF, Language.VI))
                .hasMessage(SharedError.NOT_FOUND.key());
        assertThat(others.sheet(M3, Capacity.SELF, Language.VI).unfinished()).isEmpty();
    }

    @Test
    void beginsAnewWhenTheTextWasChangedMeanwhile(EntityManager entities) {
        roomOf(entities, an).get(QuizSitting.class).save(id, state(3, false), Capacity.SELF, Language.VI);
        entities.flush();
        Wired later = LearningRoom.withNewVersions(entities, user(an));

        assertThatThrownBy(() -> later.get(QuizSitting.class).save(id, state(4, false), Capacity.SELF, Language.VI))
                .hasMessage(LearningError.MODULE_CHANGED.key());
        assertThat(later.get(QuizSitting.class)
                        .sheet(M3, Capacity.SELF, Language.VI)
                        .unfinished())
                .isEmpty();
    }

    @Test
    void letsNobodyInWhoIsNotSignedIn(EntityManager entities) {
        Wired room = LearningRoom.of(entities, FakeUser.nobody());

        assertThatThrownBy(() -> room.get(Reading.class).module(M3, Capacity.SELF, Language.VI))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> room.get(QuizSitting.class).sheet(M3, Capacity.SELF, Language.VI))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> room.get(QuizSitting.class).sheet("M6", Capacity.GUARDIAN, Language.VI))
                .isInstanceOf(AccessDenied.class);
        assertThat(room.get(ModuleLibrary.class).modules(Language.EN)).hasSize(3);
    }

    @Test
    void offersProgressFromReadingAndAttempts(EntityManager entities) {
        Wired room = roomOf(entities, an);
        room.get(Reading.class).finished(M3, module.lessons().get(0).id(), Capacity.SELF);
        room.get(QuizSitting.class).save(id, state(10, true), Capacity.SELF, Language.VI);
        roomOf(entities, binh)
                .get(Reading.class)
                .finished(M3, module.lessons().get(0).id(), Capacity.SELF);
        entities.flush();

        List<?> rows = entities.createNativeQuery("select person_id, started_at, passed_at, last_passed_at"
                        + " from module_progress where module_code = 'M3' order by person_id")
                .getResultList();

        assertThat(rows).hasSize(2);
        Object[] first = (Object[]) rows.get(0);
        Object[] second = (Object[]) rows.get(1);
        assertThat(((Number) first[0]).longValue()).isEqualTo(an);
        assertThat(first[1]).isNotNull();
        assertThat(first[2]).isNotNull().isEqualTo(first[3]);
        assertThat(second[1]).isNotNull();
        assertThat(second[2]).isNull();
    }

    /** Answers to all ten questions of which so many are right. */
    private AttemptState state(int right, boolean submitted) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        List<Question> questions = module.quiz().questions();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            answers.put(question.id(), i < right ? question.right() : (question.right() + 1) % 3);
        }
        return new AttemptState(M3, answers, submitted);
    }

    private static Wired roomOf(EntityManager entities, long person) {
        return LearningRoom.of(entities, user(person));
    }

    private static FakeUser user(long person) {
        return FakeUser.at(OrgPath.root(1), person);
    }
}
