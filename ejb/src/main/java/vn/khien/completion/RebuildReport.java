package vn.khien.completion;

import java.util.List;
import vn.khien.programme.Audience;

/**
 * What working everything out again from the facts has found, and put right.
 *
 * @param enrolled duties that were missing
 * @param ended duties of people who do not owe them
 * @param restated duties in a state that the facts do not bear out
 * @param tallies sums that were not the sum
 */
public record RebuildReport(long campaignId, int enrolled, int ended, int restated, List<TallyDifference> tallies) {
    /**
     * A sum that was wrong.
     *
     * @param level UNIT for a class or office, SCHOOL for the sum of a school
     */
    public record TallyDifference(
            String level, long unitId, Audience audience, CompletionCount was, CompletionCount is) {}

    public RebuildReport {
        tallies = List.copyOf(tallies);
    }

    public boolean foundNothing() {
        return enrolled == 0 && ended == 0 && restated == 0 && tallies.isEmpty();
    }
}
