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
    private static final int PUPILS = 45;
    private static final String CLASS = "6C9";

    private int version;

    @Test
    void measuresTheRoll() throws Exception {
        Meter meter = Meter.of("attendance");
        DemoAccount account = meter.khien().account("SCHOOL_ADMIN");
        Actor office = Actor.signedIn(meter.khien(), account);
        office.importClasses(account.unitId(), SampleRoster.of(90_000, PUPILS, List.of(CLASS)), PUPILS);
        Actor teacher = Actor.signedIn(meter.khien(), meter.khien().account("TEACHER"));
        long campaign = office.getJson("/api/v1/campaigns").path(0).path("id").asLong();
        String sheet = "/api/v1/sheets/" + plannedSheet(office, classId(office, account.unitId(), campaign), campaign);
        List<Long> people = new ArrayList<>();
        JsonNode opened = teacher.getJson(sheet);
        opened.path("marks").forEach(mark -> people.add(mark.path("personId").asLong()));
        version = opened.path("version").asInt();
        if (people.size() != PUPILS) {
            throw new IllegalStateException("The roll has " + people.size() + " pupils");
        }

        String page = "/attendance/roll.xhtml?sheet=" + opened.path("uuid").asText();
        meter.measure("open the roll of 45 (page)", 3, "115 ms", 1200, i -> teacher.get(page));
        meter.measure("open the roll of 45 (call)", 3, "115 ms", 1200, i -> teacher.getJson(sheet));
        meter.measure("save the roll of 45, every mark another", 3, "36 ms", 800, i -> save(teacher, sheet, people, i));
        meter.report();
    }

    private static long classId(Actor office, long school, long campaign) {
        for (JsonNode row : office.getJson("/api/v1/campaigns/" + campaign + "/statistics?by=CLASS&unit=" + school)
                .path("rows")) {
            if (CLASS.equals(row.path("unitName").asText())) {
                return row.path("unitId").asLong();
            }
        }
        throw new IllegalStateException("No class " + CLASS);
    }

    private static String plannedSheet(Actor office, long classId, long campaign) {
        JsonNode session = office.post(
                "/api/v1/sessions",
                Map.of(
                        "unitId",
                        classId,
                        "campaignId",
                        campaign,
                        "form",
                        "CLASS_MEETING",
                        "topic",
                        "An toàn trên không gian mạng",
                        "startsAt",
                        Instant.now().truncatedTo(ChronoUnit.MINUTES).toString()));
        return session.path("sheets").path(0).path("uuid").asText();
    }

    /** Every pupil's mark changes from one time to the next. */
    private void save(Actor teacher, String sheet, List<Long> people, int round) {
        List<Map<String, Object>> marks = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            String mark = (i + round) % 2 == 0 ? "EXCUSED" : "PRESENT";
            marks.add(Map.of("personId", people.get(i), "mark", mark));
        }
        version = teacher.put(sheet, Map.of("version", version, "state", "OPEN", "marks", marks))
                .path("version")
                .asInt();
    }
}
