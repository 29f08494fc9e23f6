package vn.khien.completion.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import vn.khien.completion.Duty;
import vn.khien.completion.EnrolmentState;
import vn.khien.learning.Capacity;
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
            return new DutyLine(duty, today, duty.programmeName(), "", 0, 0, 0, "");
        }
        ModuleSummary module = library.module(code, language.getLanguage());
        return new DutyLine(
                duty,
                today,
                module.title(),
                request.getContextPath() + module.pictureUrl(),
                module.minutes(),
                module.lessonCount(),
                read(duty, code),
                request.getContextPath() + "/learn/module.xhtml?m=" + URLEncoder.encode(code, StandardCharsets.UTF_8));
    }

    /** Asked only of what was begun: nobody else has read anything. */
    private long read(Duty duty, String code) {
        return duty.state() == EnrolmentState.IN_PROGRESS
                ? reading.module(code, Capacity.SELF, language.getLanguage()).lessonsRead()
                : 0;
    }
}
