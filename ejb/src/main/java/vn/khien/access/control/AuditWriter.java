package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.khien.access.entity.AuditEntry;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;

/** Adds entries to the trail, in the transaction of what they tell of. */
@ApplicationScoped
public class AuditWriter {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditSeals seals;

    @Inject
    Clock clock;

    public void write(String action, @Nullable OrgPath unit, String subject, @Nullable String detail) {
        Long unitId = unit == null || unit.equals(OrgPath.WHOLE) ? null : unit.unitId();
        AuditEntry entry = new AuditEntry(
                clock.instant(), currentUser.signedInPerson().orElse(null), action, unitId, subject, detail);
        entities.persist(entry);
        entry.sealWith(seals.seal(ChainedEntry.of(entry)));
    }
}
