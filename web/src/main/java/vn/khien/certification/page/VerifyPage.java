package vn.khien.certification.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.certification.VerifiedCertificate;
import vn.khien.certification.boundary.Verification;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.web.Texts;

/** What the QR code of a paper opens: does it count? Asks once for each time the page is opened. */
@Named
@RequestScoped
public class VerifyPage {
    @Inject
    Verification verification;

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private String code = "";
    private String answer = "ASK";
    private String refusal = "";
    private @Nullable VerifiedCertificate certificate;

    @PostConstruct
    void check() {
        code = Objects.requireNonNullElse(parameter("code"), "").strip();
        if (code.isEmpty()) {
            return;
        }
        try {
            certificate = verification.check(code, request.getRemoteAddr()).orElse(null);
            answer = certificate == null ? "UNKNOWN" : certificate.state().name();
        } catch (RuleViolation tooOften) {
            answer = "WAIT";
            refusal = texts.of(tooOften.code().key(), tooOften.details().toArray());
        }
    }

    /** Asked of the page: the injected request is the one before a short address was led to the page, without the code. */
    private static @Nullable String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** Nothing asked yet, the state of the certificate, an unknown code, or too many of them. */
    public String getAnswer() {
        return answer;
    }

    public String getTone() {
        return switch (answer) {
            case "ISSUED" -> "done";
            case "REPLACED", "WAIT" -> "wait";
            default -> "bad";
        };
    }

    public @Nullable VerifiedCertificate getCertificate() {
        return certificate;
    }

    /** Why there is no answer for now; empty when there is one. */
    public String getRefusal() {
        return refusal;
    }

    /** What was asked for, to be corrected. */
    public String getCode() {
        return code.length() > 40 ? "" : code;
    }

    public Instant getNow() {
        return clock.instant();
    }
}
