package vn.khien.statistics;

import java.time.LocalDate;
import java.util.List;

/**
 * How many schools had held a session by the end of each week.
 *
 * @param weeks the last ones up to the day of the figures, the oldest first
 * @param schools how many schools there are now
 */
public record Trend(List<Week> weeks, long schools) {
    public Trend {
        weeks = List.copyOf(weeks);
    }

    /**
     * One week.
     *
     * @param number counted from the first day of the campaign
     * @param until its last day, or the day of the figures
     * @param held schools that had held a session by then
     */
    public record Week(int number, LocalDate until, long held) {}
}
