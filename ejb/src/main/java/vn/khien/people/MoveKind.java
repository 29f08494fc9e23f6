package vn.khien.people;

/** How somebody's place changed. */
public enum MoveKind {
    /** Belongs there no longer. */
    LEFT,
    /** Goes on in another class of the same school. */
    CLASS_CHANGED,
    /** Goes to another unit, which has yet to take the person in. */
    TRANSFERRED,
    /** Was taken in, coming from another unit. */
    RECEIVED
}
