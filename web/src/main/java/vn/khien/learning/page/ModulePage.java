package vn.khien.learning.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.khien.learning.ModuleView;
import vn.khien.learning.boundary.Reading;
import vn.khien.shared.web.LanguageChoice;

/** A module, how far the learner is, and the one thing to do next. */
@Named
@RequestScoped
public class ModulePage {
    @Inject
    Reading reading;

    @Inject
    LearnerDoor door;

    @Inject
    LanguageChoice language;

    private ModuleView module;

    @SuppressWarnings("NullAway.Init") // filled by open
    public ModulePage() {}

    @PostConstruct
    void open() {
        module = reading.module(door.getModule(), door.getCapacity(), language.getLanguage());
    }

    public ModuleView getModule() {
        return module;
    }

    public boolean isPassed() {
        return module.attempt().isPresent() && module.attempt().get().passed();
    }

    /** Whether a quiz was handed in and not passed. */
    public boolean isFailed() {
        return !isPassed()
                && module.attempt().isPresent()
                && module.attempt().get().submittedAt().isPresent();
    }

    /** Right answers of the attempt that counts. */
    public int getRightAnswers() {
        return module.attempt().flatMap(attempt -> attempt.rightAnswers()).orElse(0);
    }

    /** Where the main button leads: the next lesson, or the quiz once all are read. */
    public String getNextHref() {
        String code = module.summary().code();
        return module.next()
                .map(lesson -> door.lessonHref(code, lesson.id(), 1))
                .orElseGet(() -> door.quizHref(code));
    }

    /** What the main button says. */
    public String getNextKey() {
        if (module.next().isEmpty()) {
            return isPassed() ? "learning.module.next.again" : "learning.module.next.quiz";
        }
        return module.lessonsRead() == 0 ? "learning.module.next.begin" : "learning.module.next.go";
    }
}
