package vn.khien.certification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khien.certification.CertificateNumber;
import vn.khien.certification.CertificateState;
import vn.khien.certification.CertificationError;
import vn.khien.certification.VerifyCode;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.VietnameseText;

/**
 * One line of a register. What it says is fixed when it is issued; afterwards it can only stop counting, once and with a
 * reason.
 */
@Entity
@Table(name = "certificate")
public class Certificate {
    /** The layout and words that new papers are printed with; earlier papers keep theirs. */
    public static final int TEMPLATE_VERSION = 1;

    private static final int REASON_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "certificate")
    @TableGenerator(
            name = "certificate",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "last_id",
            pkColumnValue = "certificate",
            allocationSize = 50)
    private long id;

    @Embedded
    private Issuer issuer;

    @Column(name = "register_year")
    private int registerYear;

    @Column(name = "register_number")
    private int registerNumber;

    @Column(name = "verify_code")
    private String verifyCode;

    @Embedded
    private Holder holder;

    @Embedded
    private Training training;

    /** 1 for the first paper on a duty, one more for each replacement. */
    @Column(name = "edition")
    private int edition;

    @Column(name = "template_version")
    private int templateVersion;

    @Enumerated(EnumType.STRING)
    private CertificateState state;

    @Column(name = "state_reason")
    private @Nullable String stateReason;

    /** The edition before this one. */
    @Column(name = "replaces_id")
    private @Nullable Long replacesId;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Version
    private int version;

    protected Certificate() {}

    /** Issues the first paper on a duty. */
    public Certificate(
            CertificateNumber number,
            VerifyCode code,
            Issuer issuer,
            Holder holder,
            Training training,
            Instant issuedAt) {
        this.registerYear = number.year();
        this.registerNumber = number.running();
        this.verifyCode = code.value();
        this.issuer = issuer;
        this.holder = holder;
        this.training = training;
        this.issuedAt = issuedAt;
        this.edition = 1;
        this.templateVersion = TEMPLATE_VERSION;
        this.state = CertificateState.ISSUED;
    }

    /**
     * Stops counting, and gives the paper that takes its place: the same duty, its own number and code, issuer and holder as
     * they are known now. This one keeps its number.
     */
    public Certificate replace(
            String reason, CertificateNumber number, VerifyCode code, Issuer issuerNow, Holder holderNow, Instant now) {
        end(CertificateState.REPLACED, reason);
        Certificate next = new Certificate(number, code, issuerNow, holderNow, training.copy(), now);
        next.edition = edition + 1;
        next.replacesId = id;
        return next;
    }

    /** Stops counting for good. The number is not used again. */
    public void revoke(String reason) {
        end(CertificateState.REVOKED, reason);
    }

    private void end(CertificateState last, String reason) {
        requireInForce();
        stateReason = checked(reason);
        state = last;
    }

    public long id() {
        return id;
    }

    public CertificateNumber number() {
        return new CertificateNumber(registerYear, registerNumber);
    }

    public VerifyCode code() {
        return new VerifyCode(verifyCode);
    }

    public Issuer issuer() {
        return issuer;
    }

    public Holder holder() {
        return holder;
    }

    public Training training() {
        return training;
    }

    public int edition() {
        return edition;
    }

    public int templateVersion() {
        return templateVersion;
    }

    public CertificateState state() {
        return state;
    }

    /** Why it stopped counting; empty while it counts. */
    public String stateReason() {
        return stateReason == null ? "" : stateReason;
    }

    public @Nullable Long replacesId() {
        return replacesId;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    private void requireInForce() {
        if (state != CertificateState.ISSUED) {
            throw new RuleViolation(CertificationError.NOT_IN_FORCE, number().toString());
        }
    }

    private static String checked(String reason) {
        String clean = VietnameseText.clean(reason);
        if (clean.isEmpty()) {
            throw new RuleViolation(CertificationError.REASON_MISSING);
        }
        return clean.substring(0, Math.min(clean.length(), REASON_LENGTH));
    }
}
