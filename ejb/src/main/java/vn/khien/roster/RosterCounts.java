package vn.khien.roster;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Sums of a reading.
 *
 * @param left people who left the unit
 * @param byClass accepted pupils by class, in the order of the file
 */
public record RosterCounts(int accepted, int rejected, int left, int warnings, Map<String, Integer> byClass) {
    public RosterCounts {
        byClass = Collections.unmodifiableMap(new LinkedHashMap<>(byClass));
    }
}
