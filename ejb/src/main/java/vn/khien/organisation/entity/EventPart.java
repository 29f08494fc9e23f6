package vn.khien.organisation.entity;

/** What a unit is to a change of the tree. */
public enum EventPart {
    /** It was about this unit. */
    SUBJECT,
    /** It took over or received. */
    SUCCESSOR
}
