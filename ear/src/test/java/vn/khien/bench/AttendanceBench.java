package vn.khien.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.khien.whole.DemoAccount;

class AttendanceBench {
    private int version;

    @Test
    void measuresTheRoll() throws Exception {
        Meter meter = Meter.of("attendance");
        DemoAccount account = meter.khien().account("HOMEROOM");
        Actor teacher = Actor.signedIn(meter.khien(), account);
        JsonNode session = teacher.post(
                "/api/v1/sessions",
                Map.of(
                        "unitId",
                        account.unitId(),
                        "form",
                        "CLASS_MEETING",
                        "topic",
                        "An toàn trên không gian mạng",
                        "startsAt",
                        Instant.now().truncatedTo(ChronoUnit.MINUTES).toString()));
        String sheet = session.path("sheets").path(0).path("uuid").asText();
        List<Long> people = new ArrayList<>();
        JsonNode opened = teacher.getJson("/api/v1/sheets/" + sheet);
        opened.path("marks").forEach(mark -> people.add(mark.path("personId").asLong()));
        version = opened.path("version").asInt();

        meter.measure(
                "open the roll of " + people.size() + " (page)",
                3,
                "115 ms",
                1500,
                800,
                i -> teacher.get("/attendance/roll.xhtml?sheet=" + sheet));
        meter.measure(
                "open the roll of " + people.size() + " (call)",
                3,
                "115 ms",
                1500,
                800,
                i -> teacher.getJson("/api/v1/sheets/" + sheet));
        meter.measure("save the roll of " + people.size(), 3, "36 ms", 1000, 600, i -> save(teacher, sheet, people, i));
        meter.report();
    }

    /** Everybody's mark, another pupil absent each time, on the version read last. */
    private void save(Actor teacher, String sheet, List<Long> people, int round) {
        List<Map<String, Object>> marks = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            String mark = i == round % people.size() ? "EXCUSED" : "PRESENT";
            marks.add(Map.of("personId", people.get(i), "mark", mark));
        }
        version = teacher.put("/api/v1/sheets/" + sheet, Map.of("version", version, "state", "OPEN", "marks", marks))
                .path("version")
                .asInt();
    }
}
