package vn.khien.learning.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.learning.LessonPage;
import vn.khien.learning.LessonView;
import vn.khien.learning.boundary.Reading;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.web.LanguageChoice;

/** A lesson, one screen at a time, or whole with {@code p=all}. */
@Named
@RequestScoped
public class LessonPages {
    private static final String ALL = "all";

    @Inject
    Reading reading;

    @Inject
    LearnerDoor door;

    @Inject
    LanguageChoice language;

    @Inject
    HttpServletRequest request;

    private LessonView lesson;
    private int number;
    private boolean whole;

    @SuppressWarnings("NullAway.Init") // filled by open
    public LessonPages() {}

    @PostConstruct
    void open() {
        lesson = reading.lesson(door.getModule(), door.getLesson(), door.getCapacity(), language.getLanguage());
        String page = FinishedServlet.parameter(request, "p");
        whole = ALL.equals(page);
        number = whole ? getCount() : number(page);
    }

    private int number(String page) {
        if (page.isEmpty()) {
            return 1;
        }
        if (!page.matches("[1-9][0-9]?") || Integer.parseInt(page) > getCount()) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        return Integer.parseInt(page);
    }

    public LessonView getLesson() {
        return lesson;
    }

    /** What stands on this screen. */
    public List<LessonPage> getShown() {
        return whole ? lesson.pages() : List.of(lesson.pages().get(number - 1));
    }

    public int getNumber() {
        return number;
    }

    public int getCount() {
        return lesson.pages().size();
    }

    public boolean isWhole() {
        return whole;
    }

    public boolean isFirst() {
        return whole || number == 1;
    }

    public boolean isLast() {
        return number == getCount();
    }

    public @Nullable LessonPage getTeacherNotes() {
        return whole || isLast() ? lesson.teacherNotes().orElse(null) : null;
    }

    public String getBackHref() {
        return number > 1 && !whole ? pageHref(number - 1) : door.moduleHref(lesson.moduleCode());
    }

    public String getNextHref() {
        return pageHref(number + 1);
    }

    public String getWholeHref() {
        return pageHref(1).replaceFirst("p=1$", "p=" + ALL);
    }

    private String pageHref(int page) {
        return door.lessonHref(lesson.moduleCode(), lesson.id(), page);
    }
}
