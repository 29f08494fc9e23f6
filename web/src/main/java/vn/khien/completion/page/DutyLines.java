package vn.khien.completion.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.completion.Duty;
import vn.khien.completion.EnrolmentState;
import vn.khien.learning.Capacity;
import vn.khien.learning.LessonLine;
import vn.khien.learning.ModuleSummary;
import vn.khien.learning.boundary.ModuleLibrary;
import vn.khien.learning.boundary.Reading;
import vn.khien.shared.web.LanguageChoice;

/** Adds to a duty what the learner's pages show of its module. */
@RequestScoped
public class DutyLines {
    @Inject
    ModuleLibrary library;

    @Inject
    Reading reading;

    @Inject
    LanguageChoice language;

    @Inject
    HttpServletRequest request;

    DutyLine of(Duty duty, LocalDate today) {
        String code = duty.moduleCode();
        if (code == null) {
            return new DutyLine(duty, today, duty.programmeName(), "", 0, 0, 0, 0, null, "");
        }
        List<LessonLine> lessons = lessons(duty, code);
        LessonLine next =
                lessons.stream().filter(lesson -> !lesson.read()).findFirst().orElse(null);
        ModuleSummary module = library.module(code, language.getLanguage());
        return new DutyLine(
                duty,
                today,
                module.title(),
                request.getContextPath() + (next == null ? module.pictureUrl() : next.pictureUrl()),
                next == null ? 0 : next.minutes(),
                lessons.size(),
                lessons.stream().filter(LessonLine::read).count(),
                module.questionCount(),
                next,
                href(duty, code, next));
    }

    /** What was read is asked only of what was begun: nobody else has read anything. */
    private List<LessonLine> lessons(Duty duty, String code) {
        return begun(duty)
                ? reading.module(code, Capacity.SELF, language.getLanguage()).lessons()
                : library.lessons(code, language.getLanguage());
    }

    /** Who has begun goes straight on; everybody else sees first what it is about. */
    private String href(Duty duty, String code, @Nullable LessonLine next) {
        if (!begun(duty)) {
            return learn("module", code);
        }
        return next == null ? learn("quiz", code) : learn("lesson", code) + "&l=" + next.id() + "&p=1";
    }

    private String learn(String page, String code) {
        return request.getContextPath() + "/learn/" + page + ".xhtml?m="
                + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    private static boolean begun(Duty duty) {
        return duty.state() == EnrolmentState.IN_PROGRESS;
    }
}
