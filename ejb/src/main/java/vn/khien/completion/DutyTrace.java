package vn.khien.completion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty with everything that has been recorded for it.
 *
 * @param modulePassedOn when the module was passed in this campaign
 * @param sessions days of the sessions attended in this campaign
 * @param exemptReason why the person need not do it
 */
public record DutyTrace(
        Duty duty,
        @Nullable LocalDate moduleStartedOn,
        @Nullable LocalDate modulePassedOn,
        List<LocalDate> sessions,
        @Nullable String exemptReason) {
    public DutyTrace {
        sessions = List.copyOf(sessions);
    }
}
