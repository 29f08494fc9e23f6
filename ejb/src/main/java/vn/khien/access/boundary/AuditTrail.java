package vn.khien.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.khien.access.control.AuditWriter;
import vn.khien.shared.OrgPath;

/** Who saw or changed what. Written in the transaction of what it tells of, so that neither is there without the other. */
@Stateless
public class AuditTrail {
    @Inject
    AuditWriter trail;

    /**
     * Adds an entry.
     *
     * @param action a stable word in capitals, such as NAMES_OPENED, at most 40 letters
     * @param unit where it happened
     * @param subject what it was done to, by kind and id, such as {@code certificate/12}
     * @param detail the reason given, or figures; at most 300 letters; no secret
     */
    public void record(String action, @Nullable OrgPath unit, String subject, @Nullable String detail) {
        trail.write(action, unit, subject, detail);
    }
}
