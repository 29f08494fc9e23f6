package vn.khien.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditPageIT {
    private static final String TRAIL = "/access/audit.xhtml";

    @Test
    void isWhereTheDataProtectionOfficerBeginsAndTellsWhoDidWhat() {
        importSomebody();
        try (Guest officer = Guest.signedIn("DPO", 1280)) {
            assertThat(officer.page().url()).endsWith(TRAIL);

            officer.page().locator("#action").selectOption("ROSTER_APPLIED");
            officer.page().locator("#login").fill("quantri");
            officer.button("Xem").click();

            assertThat(officer.page().locator("tbody").innerText())
                    .contains("quantri", "Ghi danh sách từ Excel", "roster-import/")
                    .doesNotContain("Hoàn tác");
            Pictures.take(officer, "audit");
        }
    }

    @Test
    void saysWhatToDoWhereNothingHappened() {
        try (Guest officer = Guest.signedIn("DPO", 360)) {
            officer.open(TRAIL + "?from=2020-01-01&to=2020-01-02");

            assertThat(officer.page().locator("main").innerText()).contains("Chọn khoảng ngày rộng hơn");
        }
    }

    @Test
    void showsAPrincipalTheOwnSchoolOnly() {
        try (Guest officer = Guest.signedIn("DPO", 1280);
                Guest principal = Guest.signedIn("PRINCIPAL", 1280)) {
            officer.open(TRAIL + "?action=CAMPAIGN_OPENED");
            principal.open(TRAIL + "?action=CAMPAIGN_OPENED");

            assertThat(officer.page().locator("main").innerText()).contains("campaign/");
            assertThat(principal.page().locator("main").innerText()).doesNotContain("campaign/");
        }
    }

    @Test
    void findsWhatHappenedInAUnitByAPartOfItsName() {
        importSomebody();
        try (Guest officer = Guest.signedIn("DPO", 1280)) {
            officer.open(TRAIL + "?action=ROSTER_APPLIED");
            String everywhere = officer.heading();

            officer.page().locator("#place").fill("nguyen trai");
            officer.button("Xem").click();

            assertThat(officer.page().locator("main").innerText()).contains("Tại ", "Nguyễn Trãi");
            assertThat(officer.page().locator("tbody").innerText()).contains("roster-import/");
            assertThat(officer.heading()).isNotEqualTo(everywhere);
        }
    }

    @Test
    void asksWhichUnitIsMeantWhereSeveralHaveTheName() {
        try (Guest officer = Guest.signedIn("DPO", 1280)) {
            officer.open(TRAIL + "?place=truong");
            officer.page().locator("main .list a").first().click();

            assertThat(officer.page().url()).contains("unit=");
            assertThat(officer.page().locator("main").innerText()).contains("Tại ");
        }
    }

    @Test
    void letsTheOneWhoRunsItCheckTheWholeTrailAndNobodyElse() {
        importSomebody();
        try (Guest operator = Guest.signedIn("SYS_ADMIN", 1280);
                Guest officer = Guest.signedIn("DPO", 1280)) {
            operator.open(TRAIL);
            operator.button("Kiểm tra toàn bộ nhật ký").click();

            assertThat(operator.page().locator("main .note.is-done").innerText())
                    .contains("Nguyên vẹn", "mã nối");
            assertThat(operator.api("/api/v1/audit/verification").get("whole").asBoolean())
                    .isTrue();
            assertThat(officer.page().locator("main").innerText()).doesNotContain("Kiểm tra toàn bộ");
            Accessibility.check(operator, TRAIL);
            Pictures.take(operator, "audit-chain");
        }
    }

    @Test
    void canBeUsedByEverybody() {
        importSomebody();
        try (Guest officer = Guest.signedIn("DPO", 1280)) {
            Accessibility.check(officer, TRAIL);
            Accessibility.check(officer.reading("en"), TRAIL);
            Pictures.take(officer.sized(360), "audit-phone");
        }
    }

    /** Writes a list of one pupil and takes it back, so that there is something to tell of. */
    private static void importSomebody() {
        Caller admin = Caller.signedIn("SCHOOL_ADMIN");
        long school = RunningKhien.here().account("SCHOOL_ADMIN").unitId();
        String file = "Họ và tên,Ngày sinh,Giới tính,Lớp\nĐinh Thử Nhật Ký,03/04/2012,Nam,9Z\n";
        String imports = "/api/v1/roster-imports";
        long id = admin.upload(imports + "?kind=PUPIL&unit=" + school, "file", "lop.csv", file)
                .json()
                .get("id")
                .asLong();
        admin.post(imports + "/" + id + "/apply", Map.of());
        admin.send("POST", imports + "/" + id + "/undo", "", "");
    }
}
