package vn.khien.whole;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** One line of figures, as the page shows it and as the API answers it. */
record FigureRow(
        String name,
        long enrolled,
        long notStarted,
        long inProgress,
        long completed,
        long exempt,
        long overdue,
        String rate,
        long people,
        long sessions,
        long attendances) {

    /** From the cells of a line, in the order of the table. */
    static FigureRow of(String name, List<String> cells) {
        List<Long> before = cells.subList(0, 6).stream().map(Guest::count).toList();
        List<Long> after = cells.subList(7, 10).stream().map(Guest::count).toList();
        return new FigureRow(
                name,
                before.get(0),
                before.get(1),
                before.get(2),
                before.get(3),
                before.get(4),
                before.get(5),
                cells.get(6).strip().replace('\u00a0', ' '),
                after.get(0),
                after.get(1),
                after.get(2));
    }

    /** The API gives the rate as a number; the page writes it out, with a dash where there is nobody. */
    static FigureRow of(JsonNode row, String rate) {
        return new FigureRow(
                row.get("unitName").asText(),
                row.get("enrolled").asLong(),
                row.get("notStarted").asLong(),
                row.get("inProgress").asLong(),
                row.get("completed").asLong(),
                row.get("exempt").asLong(),
                row.get("overdue").asLong(),
                rate,
                row.get("people").asLong(),
                row.get("sessions").asLong(),
                row.get("attendances").asLong());
    }
}
