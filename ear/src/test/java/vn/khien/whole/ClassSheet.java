package vn.khien.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** The sheet of one class of the demo school in a session of its own, planned by the school's admin. */
record ClassSheet(String session, String uuid, long unit) {
    private static final String PROGRAMME = "ATM-THU";

    /**
     * Plans the session.
     *
     * @param className a class that no demo pupil is in, so that what comes of it is nobody else's
     * @param daysAgo 0 for today
     */
    static ClassSheet planned(Guest admin, String className, int daysAgo) {
        long campaign = campaign(admin);
        long school = RunningKhien.here().account("SCHOOL_ADMIN").unitId();
        long unit = unit(admin.api("/api/v1/campaigns/" + campaign + "/statistics?by=CLASS&unit=" + school), className);
        Instant startsAt = Instant.now().minus(daysAgo, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
        Map<String, Object> plan = Map.of(
                "uuid",
                UUID.randomUUID().toString(),
                "unitId",
                unit,
                "campaignId",
                campaign,
                "form",
                "CLASS_MEETING",
                "topic",
                "Tự vệ số",
                "startsAt",
                startsAt.toString(),
                "periods",
                1);
        APIResponse made = admin.page()
                .request()
                .post(
                        "/api/v1/sessions",
                        RequestOptions.create()
                                .setHeader("X-Requested-With", "test")
                                .setData(plan));
        if (made.status() != 201) {
            throw new IllegalStateException(made.status() + ": " + made.text());
        }
        try {
            JsonNode session = new ObjectMapper().readTree(made.body());
            return new ClassSheet(
                    session.path("uuid").asText(),
                    session.path("sheets").path(0).path("uuid").asText(),
                    unit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The campaign of the demo programme, whatever else is open. */
    static long campaign(Guest admin) {
        for (JsonNode programme : admin.api("/api/v1/programmes")) {
            if (programme.path("code").asText().equals(PROGRAMME)) {
                return admin.api("/api/v1/programmes/" + programme.path("id").asLong() + "/campaigns")
                        .path(0)
                        .path("id")
                        .asLong();
            }
        }
        throw new IllegalStateException("No programme " + PROGRAMME);
    }

    private static long unit(JsonNode statistics, String name) {
        for (JsonNode row : statistics.path("rows")) {
            if (row.path("unitName").asText().equals(name)) {
                return row.path("unitId").asLong();
            }
        }
        throw new IllegalStateException("No class " + name);
    }

    String path() {
        return "/attendance/roll.xhtml?sheet=" + uuid;
    }

    /** Takes a session away that nobody has marked. */
    void callOff(Guest admin) {
        admin.page()
                .request()
                .delete("/api/v1/sessions/" + session, RequestOptions.create().setHeader("X-Requested-With", "test"));
    }
}
