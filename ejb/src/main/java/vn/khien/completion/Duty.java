package vn.khien.completion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.khien.programme.Audience;
import vn.khien.programme.CampaignState;
import vn.khien.programme.CompletionRule;
import vn.khien.shared.OrgPath;

/**
 * What one person has to do in one campaign, by when, and why.
 *
 * @param unitId where it counts
 * @param dueOn the last day, inclusive
 */
public record Duty(
        long campaignId,
        String campaignName,
        CampaignState campaignState,
        LocalDate startsOn,
        String programmeName,
        String legalBasis,
        long requirementId,
        Audience audience,
        CompletionRule rule,
        @Nullable String moduleCode,
        int sessionsNeeded,
        int periods,
        boolean certificate,
        long unitId,
        OrgPath path,
        LocalDate enrolledOn,
        LocalDate dueOn,
        EnrolmentState state,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate completedOn) {

    /** Still to be done. What a closed campaign left undone is not due any more. */
    public boolean isDue() {
        return campaignState == CampaignState.OPEN
                && (state == EnrolmentState.NOT_STARTED || state == EnrolmentState.IN_PROGRESS);
    }

    public boolean isDone() {
        return state == EnrolmentState.COMPLETED;
    }

    public boolean isOverdue(LocalDate today) {
        return isDue() && today.isAfter(dueOn);
    }

    /** Days from today to the last day; negative once it is over. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn);
    }
}
