package vn.khien.certification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may read who holds the code of a certificate.
 *
 * @param holder the name; of a child the initials only
 * @param child whether most is left out to shield a child: then the year and the programme are all that is told
 * @param audience for whom the requirement was made
 * @param issuerName empty for a child, because it would name the school
 * @param learntFrom left out for a child, as all days are
 * @param schoolYear such as {@code 2026-2027}
 */
public record VerifiedCertificate(
        CertificateState state,
        String number,
        String holder,
        boolean child,
        String programmeName,
        String audience,
        String schoolYear,
        int periods,
        @Nullable LocalDate learntFrom,
        @Nullable LocalDate learntTo,
        String issuerName,
        @Nullable LocalDate issuedOn) {}
