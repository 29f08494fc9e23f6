package vn.khien.learning.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.khien.learning.QuizSheet;
import vn.khien.learning.boundary.QuizSitting;
import vn.khien.shared.web.LanguageChoice;

/** The questions, all in one page; the player shows them one at a time. */
@Named
@RequestScoped
public class QuizPage {
    @Inject
    QuizSitting sitting;

    @Inject
    LearnerDoor door;

    @Inject
    LanguageChoice language;

    private QuizSheet sheet;

    @SuppressWarnings("NullAway.Init") // filled by open
    public QuizPage() {}

    @PostConstruct
    void open() {
        sheet = sitting.sheet(door.getModule(), door.getCapacity(), language.getLanguage());
    }

    public QuizSheet getSheet() {
        return sheet;
    }

    /** The attempt to go on with, empty when there is none. */
    public String getUnfinished() {
        return sheet.unfinished().map(Object::toString).orElse("");
    }
}
