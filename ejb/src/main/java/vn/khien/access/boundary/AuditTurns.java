package vn.khien.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Binds new entries of the trail every two seconds: so long an entry stands there with its seal alone. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class AuditTurns {
    private static final Logger LOG = System.getLogger(AuditTurns.class.getName());

    @Inject
    AuditBinding binding;

    /** A turn that fails is taken up by the next one. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @PermitAll
    public void turn() {
        try {
            boolean more = binding.bindSome();
            while (more) {
                more = binding.bindSome();
            }
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "Entries of the audit trail wait to be bound", e);
        }
    }
}
