package vn.khien.access;

import vn.khien.shared.OrgPath;

/** Knows where things of one kind stand, so that a deed done to one is found by those who look after that place. */
public interface AuditedPlace {
    /** The kind, as {@link Audited#of} names it. */
    String kind();

    /** Where the thing stands; it is there, since something was just done to it. */
    OrgPath of(long id);
}
