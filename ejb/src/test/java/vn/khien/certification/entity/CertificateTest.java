package vn.khien.certification.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khien.certification.CertificateState.ISSUED;
import static vn.khien.certification.CertificateState.REPLACED;
import static vn.khien.certification.CertificateState.REVOKED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.khien.certification.CertificateNumber;
import vn.khien.certification.CertificationError;
import vn.khien.certification.VerifyCode;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;

class CertificateTest {
    private static final Instant NOVEMBER = Instant.parse("2026-11-23T01:05:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-01T01:05:00Z");

    private final Random random = new Random(5);
    private final Certificate certificate = new Certificate(
            new CertificateNumber(2026, 85),
            VerifyCode.draw(random),
            school(),
            holder("Trần Thị Uớc"),
            new Training(
                    1,
                    2,
                    "TEACHER",
                    "An toàn trên không gian mạng",
                    "Học kỳ I",
                    6,
                    LocalDate.of(2026, 9, 7),
                    LocalDate.of(2026, 11, 23)),
            NOVEMBER);

    @Test
    void numberIsWrittenWithFourDigitsAndTheYear() {
        assertThat(certificate.number()).hasToString("0085/2026");
    }

    @Test
    void replacementHasItsOwnNumberAndTheCorrectedName() {
        Certificate next = replace("Sai dấu trong họ tên");

        assertThat(certificate.state()).isEqualTo(REPLACED);
        assertThat(certificate.holder().name()).isEqualTo("Trần Thị Uớc");
        assertThat(next.state()).isEqualTo(ISSUED);
        assertThat(next.number()).hasToString("0091/2026");
        assertThat(next.holder().name()).isEqualTo("Trần Thị Ước");
        assertThat(next.edition()).isEqualTo(2);
        assertThat(next.training().learntTo()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(next.issuedAt()).isEqualTo(DECEMBER);
    }

    @Test
    void isReplacedOrRevokedOnlyWithAReason() {
        assertThatThrownBy(() -> certificate.revoke(" \u00A0 ")).hasMessage(CertificationError.REASON_MISSING.key());
        assertThatThrownBy(() -> replace("")).hasMessage(CertificationError.REASON_MISSING.key());
        assertThat(certificate.state()).isEqualTo(ISSUED);
    }

    @Test
    void doesNotComeBackOnceRevoked() {
        certificate.revoke("Cấp nhầm người");

        assertThat(certificate.state()).isEqualTo(REVOKED);
        assertThat(certificate.stateReason()).isEqualTo("Cấp nhầm người");
        assertThatThrownBy(() -> certificate.revoke("Lần nữa"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(CertificationError.NOT_IN_FORCE.key());
        assertThatThrownBy(() -> replace("Sai tên")).hasMessage(CertificationError.NOT_IN_FORCE.key());
    }

    private Certificate replace(String reason) {
        return certificate.replace(
                reason,
                new CertificateNumber(2026, 91),
                VerifyCode.draw(random),
                school(),
                holder("Trần Thị Ước"),
                DECEMBER);
    }

    private static Issuer school() {
        return new Issuer(3, "SCHOOL", "Trường THCS Nguyễn Trãi", "UBND phường Bến Sông", "Bến Sông");
    }

    private static Holder holder(String name) {
        return new Holder(7, name, null, "FEMALE", "Trường THCS Nguyễn Trãi", OrgPath.root(3), false);
    }
}
