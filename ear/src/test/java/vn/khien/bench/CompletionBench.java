package vn.khien.bench;

import java.sql.Connection;
import org.junit.jupiter.api.Test;
import vn.khien.whole.DemoAccount;

class CompletionBench {
    @Test
    void measuresTheFigures() throws Exception {
        Meter meter = Meter.of("completion");
        DemoAccount lead = meter.khien().account("LEAD_AGENCY");
        BigCity city;
        try (Connection database = meter.khien().database()) {
            city = BigCity.make(database, Actor.signedIn(meter.khien(), lead), lead);
        }
        meter.settle();
        Actor official = Actor.signedIn(meter.khien(), meter.khien().account("CITY_VIEWER"));

        String calls = "/api/v1/campaigns/" + city.campaign() + "/statistics?by=SCHOOL&unit=";
        expectRows(official, calls + city.ward(), 25);
        expectRows(official, calls + city.root(), 2954);
        String pages = "?campaign=" + city.campaign() + "&unit=";
        meter.measure(
                "completion of a school of 2,000, by class (page)",
                3,
                "130 ms",
                800,
                i -> official.get("/statistics/schools.xhtml" + pages + city.school() + "&by=CLASS"));
        meter.measure(
                "completion of a school of 2,000, by class (export)",
                40,
                "0.5-1.2 s",
                400,
                i -> official.get("/statistics/export.xlsx" + pages + city.school() + "&by=CLASS"));
        meter.measure(
                "per-school completion, 25 schools, 50,000 learners (call)",
                4,
                "1.1 s",
                1200,
                i -> official.get(calls + city.ward()));
        meter.measure(
                "per-school completion, 25 schools, 50,000 learners (page)",
                4,
                "1.1 s",
                800,
                i -> official.get("/statistics/schools.xhtml" + pages + city.ward() + "&by=SCHOOL"));
        meter.measure(
                "per-school completion, 2,954 schools, 2.3 m learners (call)",
                60,
                "not measured",
                80,
                i -> official.get(calls + city.root()));
        meter.report();
    }

    /** The schools around the ones that are measured are those of the demo city. */
    private static void expectRows(Actor official, String call, int fewest) {
        int rows = official.getJson(call).path("rows").size();
        if (rows < fewest || rows > fewest + 20) {
            throw new IllegalStateException(rows + " rows from " + call);
        }
    }
}
