package vn.khien.learning.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import vn.khien.learning.LearningModule;
import vn.khien.learning.Lesson;
import vn.khien.learning.ProjectedModule;
import vn.khien.learning.ProjectedModule.ProjectedLesson;
import vn.khien.learning.ProjectedModule.ProjectedQuestion;
import vn.khien.learning.Question;
import vn.khien.learning.control.Learners;
import vn.khien.learning.control.ModuleShelf;
import vn.khien.shared.Language;

/** A teacher shows a module to a class without devices. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Projection {
    @Inject
    ModuleShelf shelf;

    @Inject
    Learners learners;

    /** The whole module, lesson by lesson. */
    public ProjectedModule module(String code, Language language) {
        learners.requireTeacher();
        LearningModule module = shelf.module(code);
        List<Lesson> lessons = module.lessons();
        return new ProjectedModule(
                code,
                module.title().in(language),
                module.quiz().questions().size(),
                IntStream.range(0, lessons.size())
                        .mapToObj(i -> lesson(module, lessons.get(i), i + 1, language))
                        .toList());
    }

    private static ProjectedLesson lesson(LearningModule module, Lesson lesson, int number, Language language) {
        List<Question> all = module.quiz().questions();
        return new ProjectedLesson(
                lesson.id(),
                number,
                lesson.title().in(language),
                lesson.picture().address(),
                lesson.pictureText().in(language),
                lesson.keyMessages().stream()
                        .map(message -> message.in(language))
                        .toList(),
                IntStream.range(0, all.size())
                        .filter(i -> all.get(i).lessonId().equals(lesson.id()))
                        .mapToObj(i -> question(all.get(i), i + 1, language))
                        .toList());
    }

    private static ProjectedQuestion question(Question question, int number, Language language) {
        return new ProjectedQuestion(
                number,
                question.text().in(language),
                question.choices().stream().map(choice -> choice.in(language)).toList(),
                question.right(),
                question.why().in(language));
    }
}
