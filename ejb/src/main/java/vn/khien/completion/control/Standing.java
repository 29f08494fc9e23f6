package vn.khien.completion.control;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.completion.EnrolmentState;

/**
 * How far one enrolment is, by days in the city. The days say since when, so that a figure of a past day can be told from
 * them; the state follows from the days. Attending is told apart: it counts as coverage whatever completes the requirement.
 */
record Standing(
        @Nullable LocalDate startedOn,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate exemptedOn,
        @Nullable LocalDate attendedOn) {
    static final Standing NOTHING = new Standing(null, null, null, null);

    /** What the facts come to under the terms of the requirement. */
    static Standing of(Terms terms, Evidence evidence) {
        LocalDate started = null;
        LocalDate completed = null;
        if (terms.rule().countsModules()) {
            started = Evidence.earlier(evidence.startedOn(), evidence.passedOn());
            completed = evidence.passedOn();
        }
        List<LocalDate> days = evidence.sessionDays();
        if (terms.rule().countsSessions() && !days.isEmpty()) {
            started = Evidence.earlier(started, days.get(0));
            if (days.size() >= terms.sessionsNeeded()) {
                completed = Evidence.earlier(completed, days.get(terms.sessionsNeeded() - 1));
            }
        }
        return new Standing(started, completed, evidence.exemptedOn(), days.isEmpty() ? null : days.get(0));
    }

    EnrolmentState state() {
        if (completedOn != null) {
            return EnrolmentState.COMPLETED;
        }
        if (exemptedOn != null) {
            return EnrolmentState.EXEMPT;
        }
        return startedOn == null ? EnrolmentState.NOT_STARTED : EnrolmentState.IN_PROGRESS;
    }

    Standing started(LocalDate day) {
        return new Standing(Evidence.earlier(startedOn, day), completedOn, exemptedOn, attendedOn);
    }

    Standing passed(LocalDate day) {
        return new Standing(
                Evidence.earlier(startedOn, day), Evidence.earlier(completedOn, day), exemptedOn, attendedOn);
    }
}
