package vn.khien.certification.boundary;

import static vn.khien.shared.Permission.READ_CERTIFICATES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import vn.khien.access.boundary.AuditTrail;
import vn.khien.certification.CertificateFile;
import vn.khien.certification.CertificateRow;
import vn.khien.certification.RegisterSummary;
import vn.khien.certification.control.CertificatePaper;
import vn.khien.certification.control.CertificateQueries;
import vn.khien.certification.entity.Certificate;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Page;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.VietnameseText;

/**
 * The papers of the one who is signed in, and the registers of issuers. The register of a school names children only to
 * those whose role stands at the school itself; those above see initials.
 */
@Stateless
public class Certificates {
    /** Lines of one page of a register on a screen. */
    public static final int PAGE_SIZE = 50;

    /** Most lines that are read at once, to print a year. */
    public static final int MOST_LINES = 3000;

    @Inject
    CertificateQueries certificates;

    @Inject
    CertificatePaper paper;

    @Inject
    UnitNames units;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentUser currentUser;

    /** The certificates of the one who is signed in, the latest first. */
    public List<CertificateRow> own() {
        return certificates.ofPerson(currentUser.personId());
    }

    /** The years in which the unit or one below it issued, the latest first. */
    public List<Integer> years(long unitId) {
        return certificates.years(readable(unitId));
    }

    /** How much each issuer below the unit wrote into its register of the year; the unit itself first. */
    public List<RegisterSummary> registers(long unitId, int year) {
        return certificates.registers(readable(unitId), year).stream()
                .sorted(Comparator.comparing((RegisterSummary register) -> register.issuerUnitId() != unitId)
                        .thenComparing(RegisterSummary::issuerName, VietnameseText::compare))
                .toList();
    }

    /**
     * One page of the register of an issuer, in the order of the numbers.
     *
     * @param page from 0
     * @param size lines of a page, at most {@link #MOST_LINES}
     */
    public Page<CertificateRow> register(long issuerUnitId, int year, int page, int size) {
        OrgPath path = readable(issuerUnitId);
        boolean coversClasses = coversClasses(path);
        return certificates.register(
                issuerUnitId,
                year,
                Math.max(0, page),
                Math.max(1, Math.min(size, MOST_LINES)),
                certificate -> coversClasses || !certificate.holder().isChild());
    }

    /** The paper, for its holder and for those who may see the names of the register; these leave a trace. */
    public CertificateFile paper(long id) {
        Certificate certificate = find(id);
        if (!mayHold(certificate)) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        if (certificate.holder().personId() != currentUser.personId()) {
            trail.record("CERTIFICATE_OPENED", issuerPath(certificate), "certificate/" + id, null);
        }
        String fileName = "giay-chung-nhan-" + certificate.number().toString().replace('/', '-') + ".pdf";
        return new CertificateFile(fileName, paper.draw(certificate));
    }

    /** The units whose registers the one who is signed in may read; the first is theirs by default. */
    public List<OrgPath> readable() {
        return currentUser.unitsWith(READ_CERTIFICATES);
    }

    private Certificate find(long id) {
        return certificates.withId(id).orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
    }

    private OrgPath readable(long unitId) {
        OrgPath path = units.unit(unitId).path();
        currentUser.require(READ_CERTIFICATES, path);
        return path;
    }

    private boolean mayHold(Certificate certificate) {
        if (certificate.holder().personId() == currentUser.personId()) {
            return true;
        }
        OrgPath path = issuerPath(certificate);
        return currentUser.may(READ_CERTIFICATES, path)
                && (!certificate.holder().isChild() || coversClasses(path));
    }

    /** Whether a role stands at the issuer itself or below, and not only above it. */
    private boolean coversClasses(OrgPath issuerPath) {
        return currentUser.unitsWith(READ_CERTIFICATES).stream().anyMatch(top -> top.isWithin(issuerPath));
    }

    private OrgPath issuerPath(Certificate certificate) {
        return units.unit(certificate.issuer().unitId()).path();
    }
}
