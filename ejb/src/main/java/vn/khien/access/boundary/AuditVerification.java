package vn.khien.access.boundary;

import static vn.khien.shared.Permission.OPERATE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AuditAnchor;
import vn.khien.access.AuditChainReport;
import vn.khien.access.control.AuditChain;
import vn.khien.shared.CurrentUser;

/** Whether the trail is still what was written, asked by those who run the installation. */
@Stateless
public class AuditVerification {
    private static final Logger LOG = System.getLogger(AuditVerification.class.getName());

    @Inject
    AuditChain chain;

    @Inject
    CurrentUser currentUser;

    /** Whether the one who is signed in may ask. */
    public boolean isOpen() {
        return !currentUser.unitsWith(OPERATE).isEmpty();
    }

    /**
     * Recomputes every entry.
     *
     * @param anchor what an earlier check told, kept outside of the database; null without
     */
    public AuditChainReport check(@Nullable AuditAnchor anchor) {
        currentUser.requireSomewhere(OPERATE);
        AuditChainReport report = chain.check(anchor);
        LOG.log(
                report.whole() ? Level.INFO : Level.WARNING,
                "Audit trail checked: {0} entries, first break {1}, end {2} {3}",
                report.checked(),
                report.firstBreak(),
                report.position(),
                report.link());
        return report;
    }
}
