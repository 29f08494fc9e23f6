package vn.khien.certification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a register, as far as the reader may see it.
 *
 * @param number as written in the register: {@code 0085/2026}
 * @param holderName initials where the holder is a child and the reader's role does not cover the school
 * @param holderBirthDate left out with the name
 * @param holderUnit left out with the name
 * @param code left out with the name, because it opens the public page
 * @param stateReason why it stopped counting; empty while it counts
 * @param replacedByNumber the number of the next edition; empty when there is none
 */
public record CertificateRow(
        long id,
        String number,
        String code,
        CertificateState state,
        String stateReason,
        String replacedByNumber,
        String holderName,
        @Nullable LocalDate holderBirthDate,
        String holderUnit,
        boolean namesHidden,
        String issuerName,
        String programmeName,
        String campaignName,
        int periods,
        LocalDate learntFrom,
        LocalDate learntTo,
        Instant issuedAt) {
    /** The code in groups, as printed; empty where it is not told. */
    public String codeInGroups() {
        return code.isEmpty() ? "" : new VerifyCode(code).grouped();
    }
}
