package vn.khien.access.control;

import java.io.Serializable;

/** Who is signed in. Kept in the session: ids only; roles are read afresh. */
public record Identity(long accountId, long personId) implements Serializable {
    /** The installation itself, while it starts. */
    static final Identity SYSTEM = new Identity(0, 0);
}
