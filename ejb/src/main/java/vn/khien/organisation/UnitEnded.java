package vn.khien.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A unit ended by a change of the tree, whose day has come. Floors above move what belonged to it.
 *
 * @param successorIds who took over; empty when it was dissolved
 * @param lastDay its last day
 */
public record UnitEnded(long unitId, List<Long> successorIds, LocalDate lastDay, Instant at) {
    public UnitEnded {
        successorIds = List.copyOf(successorIds);
    }
}
