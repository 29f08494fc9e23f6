package vn.khien.bench;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.khien.whole.DemoAccount;

class RosterBench {
    private static final int PUPILS = 500;
    private static final List<String> CLASSES =
            List.of("6B1", "6B2", "6B3", "7B1", "7B2", "7B3", "8B1", "8B2", "8B3", "9B1", "9B2", "9B3");

    private long applied;

    @Test
    void measuresAnImport() throws Exception {
        Meter meter = Meter.of("roster");
        DemoAccount account = meter.khien().account("SCHOOL_ADMIN");
        Actor office = Actor.signedIn(meter.khien(), account);

        meter.measure(
                new Figure.Aim("roster import (.xlsx of 500), dry run and apply, a row", PUPILS, 0.3, "5-18 ms"),
                24,
                before -> applied =
                        office.importClasses(account.unitId(), SampleRoster.of(before, PUPILS, CLASSES), PUPILS),
                before -> office.post("/api/v1/roster-imports/" + applied + "/undo", Map.of()));
        meter.report();
    }
}
