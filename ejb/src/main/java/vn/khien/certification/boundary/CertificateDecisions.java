package vn.khien.certification.boundary;

import static vn.khien.shared.Permission.DECIDE_CERTIFICATES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.khien.access.boundary.AuditTrail;
import vn.khien.certification.control.CertificateIssuer;
import vn.khien.certification.control.CertificateQueries;
import vn.khien.certification.entity.Certificate;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** Taking certificates back, with a reason that stays in the register and in the trail. */
@Stateless
public class CertificateDecisions {
    @Inject
    CertificateQueries certificates;

    @Inject
    CertificateIssuer issuer;

    @Inject
    UnitNames units;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditTrail trail;

    /**
     * Issues a new edition with the holder's data as they are now; the wrong one stays in the register as replaced.
     *
     * @return the id of the new one
     */
    public long replace(long id, String reason) {
        Certificate wrong = decidable(id);
        long next = issuer.replace(wrong, reason).id();
        tell("CERTIFICATE_REPLACED", wrong);
        return next;
    }

    /** Takes the certificate back for good. */
    public void revoke(long id, String reason) {
        Certificate certificate = decidable(id);
        certificate.revoke(reason);
        tell("CERTIFICATE_REVOKED", certificate);
    }

    /** Whether the one who is signed in decides on the papers of this issuer. */
    public boolean mayDecide(long issuerUnitId) {
        return currentUser.may(DECIDE_CERTIFICATES, units.unit(issuerUnitId).path());
    }

    private Certificate decidable(long id) {
        Certificate certificate = certificates.withId(id).orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
        currentUser.require(DECIDE_CERTIFICATES, issuerPath(certificate));
        return certificate;
    }

    private void tell(String action, Certificate certificate) {
        trail.record(action, issuerPath(certificate), "certificate/" + certificate.id(), certificate.stateReason());
    }

    private OrgPath issuerPath(Certificate certificate) {
        return units.unit(certificate.issuer().unitId()).path();
    }
}
