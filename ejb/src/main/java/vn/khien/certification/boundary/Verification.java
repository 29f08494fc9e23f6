package vn.khien.certification.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import vn.khien.certification.VerifiedCertificate;
import vn.khien.certification.VerifyCode;
import vn.khien.certification.control.CertificateQueries;
import vn.khien.certification.control.Initials;
import vn.khien.certification.control.WrongCodes;
import vn.khien.certification.entity.Certificate;
import vn.khien.certification.entity.Holder;
import vn.khien.certification.entity.Training;
import vn.khien.shared.CityTime;

/** Telling anybody who holds a paper whether it counts. Needs no permission and no sign-in. */
@Stateless
public class Verification {
    /** The first month of a school year. */
    private static final int AUGUST = 8;

    @Inject
    CertificateQueries certificates;

    @Inject
    WrongCodes wrongCodes;

    /**
     * Looks a code up.
     *
     * @param typed as somebody typed it, in groups or not
     * @param address where the question comes from
     * @return empty for a code that is not in a register, whatever is wrong with it
     */
    public Optional<VerifiedCertificate> check(String typed, String address) {
        wrongCodes.requireFewFrom(address);
        Optional<Certificate> found = VerifyCode.read(typed).flatMap(certificates::withCode);
        if (found.isEmpty()) {
            wrongCodes.wrongFrom(address);
        }
        return found.map(Verification::tell);
    }

    private static VerifiedCertificate tell(Certificate certificate) {
        Holder holder = certificate.holder();
        Training training = certificate.training();
        boolean child = holder.isChild();
        return new VerifiedCertificate(
                certificate.state(),
                certificate.number().toString(),
                child ? Initials.of(holder.name()) : holder.name(),
                child,
                training.programmeName(),
                training.audience(),
                schoolYear(training.learntTo()),
                child ? 0 : training.periods(),
                child ? null : training.learntFrom(),
                child ? null : training.learntTo(),
                child ? "" : certificate.issuer().name(),
                child ? null : CityTime.dayOf(certificate.issuedAt()));
    }

    private static String schoolYear(LocalDate day) {
        int first = day.getMonthValue() >= AUGUST ? day.getYear() : day.getYear() - 1;
        return first + "-" + (first + 1);
    }
}
