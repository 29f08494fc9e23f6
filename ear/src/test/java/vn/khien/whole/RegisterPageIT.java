package vn.khien.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegisterPageIT {
    private static final String REGISTER = "/certification/register.xhtml";

    @Test
    void principalReadsTheRegisterOfTheOwnSchool() {
        try (Guest principal = Guest.signedIn("PRINCIPAL", 1280)) {
            assertThat(principal.open(REGISTER)).isEqualTo(200);

            assertThat(principal.page().locator("main").innerText()).contains("Sổ cấp giấy chứng nhận");
        }
    }

    @Test
    void teacherMayNotReadIt() {
        try (Guest teacher = Guest.signedIn("HOMEROOM", 1280)) {
            long school = RunningKhien.here().account("PRINCIPAL").unitId();

            assertThat(teacher.open(REGISTER)).isEqualTo(403);
            assertThat(teacher.open(REGISTER + "?unit=" + school)).isEqualTo(403);
        }
    }

    @Test
    void canBeUsedByEverybody() {
        try (Guest principal = Guest.signedIn("PRINCIPAL", 1280)) {
            Accessibility.check(principal, REGISTER);
            Accessibility.check(principal.reading("en"), REGISTER);
        }
    }
}
