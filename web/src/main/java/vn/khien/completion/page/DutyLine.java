package vn.khien.completion.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khien.completion.Duty;
import vn.khien.completion.EnrolmentState;
import vn.khien.learning.LessonLine;

/**
 * A duty as a learner sees it.
 *
 * @param title of the module, or of the programme where no module is needed
 * @param pictureUrl of the next lesson, or of the module; empty when there is none
 * @param minutes of the next lesson, 0 when that is not known
 * @param lessons of the module
 * @param lessonsRead how many of them were read
 * @param questions of the module's quiz
 * @param next the lesson to read now; null when all are read or there is no module
 * @param href where the button leads, empty when there is nothing to learn by oneself
 */
public record DutyLine(
        Duty duty,
        LocalDate today,
        String title,
        String pictureUrl,
        int minutes,
        int lessons,
        long lessonsRead,
        int questions,
        @Nullable LessonLine next,
        String href) {

    public boolean overdue() {
        return duty.isOverdue(today);
    }

    public long daysLeft() {
        return duty.daysLeft(today);
    }

    /** How the time left is said: a number of days, the last day, or over. */
    public String leftKey() {
        if (overdue()) {
            return "completion.home.overdue";
        }
        return daysLeft() == 0 ? "completion.home.lastDay" : "completion.home.daysLeft";
    }

    public boolean exempt() {
        return duty.state() == EnrolmentState.EXEMPT;
    }

    public boolean begun() {
        return duty.state() == EnrolmentState.IN_PROGRESS;
    }

    /** What the button says; when only the quiz is left, it carries the number of questions. */
    public String goKey() {
        if (!begun()) {
            return "completion.home.begin";
        }
        return next == null ? "completion.home.quiz" : "completion.home.goOn";
    }

    public String whyHref() {
        return "/completion/why.xhtml?c=" + duty.campaignId() + "&r=" + duty.requirementId();
    }
}
