package vn.khien.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.khien.access.control.AuditChain;

/** Binds entries of the trail to the ones before, some at a time, each time in a transaction of its own. */
@Stateless
public class AuditBinding {
    /** Entries of one transaction. */
    static final int AT_ONCE = 1000;

    @Inject
    AuditChain chain;

    /** Whether more entries wait. */
    public boolean bindSome() {
        return chain.bind(AT_ONCE) == AT_ONCE;
    }
}
