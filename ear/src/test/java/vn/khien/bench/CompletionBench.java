package vn.khien.bench;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import vn.khien.whole.DemoAccount;

class CompletionBench {
    @Test
    void measuresTheFigures() throws Exception {
        Meter meter = Meter.of("completion");
        DemoAccount account = meter.khien().account("CITY_VIEWER");
        Actor official = Actor.signedIn(meter.khien(), account);
        long campaign = openCampaign(official);
        String schools = "/api/v1/campaigns/" + campaign + "/statistics?unit=" + account.unitId() + "&by=SCHOOL";
        int rows = official.getJson(schools).path("rows").size();

        meter.measure(
                "per-school completion, " + rows + " schools (call)",
                4,
                "1.1 s (25 schools)",
                1500,
                800,
                i -> official.getJson(schools));
        meter.measure(
                "per-school completion, " + rows + " schools (page)",
                4,
                "1.1 s (25 schools)",
                1500,
                800,
                i -> official.get("/statistics/schools.xhtml"));

        DemoAccount principal = meter.khien().account("PRINCIPAL");
        Actor school = Actor.signedIn(meter.khien(), principal);
        meter.measure(
                "completion of a school, by class (page)",
                3,
                "130 ms",
                1500,
                800,
                i -> school.get("/statistics/school.xhtml"));
        meter.report();
    }

    private static long openCampaign(Actor actor) {
        for (JsonNode programme : actor.getJson("/api/v1/programmes")) {
            for (JsonNode campaign :
                    actor.getJson("/api/v1/programmes/" + programme.path("id").asLong() + "/campaigns")) {
                if ("OPEN".equals(campaign.path("state").asText())) {
                    return campaign.path("id").asLong();
                }
            }
        }
        throw new IllegalStateException("The demo city has no open campaign");
    }
}
