package vn.khien.certification.boundary;

import static vn.khien.shared.Permission.DECIDE_CERTIFICATES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.khien.access.boundary.AuditTrail;
import vn.khien.certification.control.CertificateIssuer;
import vn.khien.certification.control.CertificateQueries;
import vn.khien.certification.entity.Certificate;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/**
 * Taking certificates back, with a reason that stays in the register and in the trail. A school's papers are its principal's
 * business; those of offices are decided by whoever leads the programme above them.
 */
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
        UnitSummary issuing = units.unit(issuerUnitId);
        return currentUser.may(DECIDE_CERTIFICATES, issuing.path())
                && (!issuing.kind().hasClasses() || standsAt(issuing.path()));
    }

    /** Whether the deciding role stands at the school itself and not above it; the installation itself may always. */
    private boolean standsAt(OrgPath school) {
        return currentUser.unitsWith(DECIDE_CERTIFICATES).stream()
                .anyMatch(top -> top.isWithin(school) || top.equals(OrgPath.WHOLE));
    }

    private Certificate decidable(long id) {
        Certificate certificate = certificates.withId(id).orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
        if (!mayDecide(certificate.issuer().unitId())) {
            throw new AccessDenied("Deciding on certificate " + id);
        }
        return certificate;
    }

    private void tell(String action, Certificate certificate) {
        trail.record(action, issuerPath(certificate), "certificate/" + certificate.id(), certificate.stateReason());
    }

    private OrgPath issuerPath(Certificate certificate) {
        return units.unit(certificate.issuer().unitId()).path();
    }
}
