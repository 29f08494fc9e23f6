package vn.khien.statistics;

import java.time.LocalDate;
import java.util.List;

/** Lines of figures as of the end of a day, and their total from raw figures. */
public record Statistics(
        long campaignId,
        long unitId,
        String unitName,
        By by,
        LocalDate asOf,
        List<StatisticsRow> rows,
        StatisticsRow total) {
    public Statistics {
        rows = List.copyOf(rows);
    }
}
