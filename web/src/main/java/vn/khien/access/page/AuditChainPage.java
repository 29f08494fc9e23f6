package vn.khien.access.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AuditBreak;
import vn.khien.access.AuditChainReport;
import vn.khien.access.boundary.AuditVerification;

/** Below the trail, for those who run the installation: whether it is still what was written. */
@Named
@RequestScoped
public class AuditChainPage {
    @Inject
    AuditVerification verification;

    private @Nullable AuditChainReport report;

    public void check() {
        report = verification.check(null);
    }

    public boolean isOpen() {
        return verification.isOpen();
    }

    /** Null before somebody asked. */
    public @Nullable AuditChainReport getReport() {
        return report;
    }

    public @Nullable AuditBreak getBroken() {
        return report == null ? null : report.firstBreak();
    }
}
