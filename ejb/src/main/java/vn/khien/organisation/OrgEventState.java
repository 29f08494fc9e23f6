package vn.khien.organisation;

/** How far a recorded change of the tree has come. */
public enum OrgEventState {
    /** Its day is still to come; it can be undone. */
    PLANNED,
    IN_EFFECT,
    /** Taken back before its day. */
    UNDONE
}
