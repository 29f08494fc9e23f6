package vn.khien.statistics;

import java.util.Map;
import vn.khien.completion.CompletionCount;
import vn.khien.programme.Audience;

/**
 * How far each audience is in one unit and all that lies below it.
 *
 * @param all the audiences together
 */
public record StepRates(long unitId, String unitName, Map<Audience, CompletionCount> counts, CompletionCount all) {
    public StepRates {
        counts = Map.copyOf(counts);
    }

    /** Nothing when nobody of the audience owes the campaign here. */
    public CompletionCount of(Audience audience) {
        return counts.getOrDefault(audience, CompletionCount.NONE);
    }
}
