package vn.khien.access.control;

import java.io.Serializable;
import java.util.UUID;
import vn.khien.access.TokenScope;

/**
 * Who is signed in. Kept in the session: ids only; roles are read afresh.
 *
 * @param readsOnly a program whose token lets it look and change nothing
 * @param sessionId of this time of being signed in; empty for a program
 * @param lacksSecondFactor whether nothing is open but the page to set one up
 */
public record Identity(long accountId, long personId, boolean readsOnly, String sessionId, boolean lacksSecondFactor)
        implements Serializable {
    /** The installation itself, while it starts. */
    static final Identity SYSTEM = new Identity(0, 0, false, "", false);

    /** A program with a token of the account. */
    public Identity(long accountId, long personId, TokenScope scope) {
        this(accountId, personId, scope == TokenScope.READ, "", false);
    }

    /** Somebody who signs in at a browser. */
    static Identity signingIn(long accountId, long personId) {
        return new Identity(accountId, personId, false, UUID.randomUUID().toString(), false);
    }

    Identity lackingSecondFactor(boolean lacking) {
        return new Identity(accountId, personId, readsOnly, sessionId, lacking);
    }
}
