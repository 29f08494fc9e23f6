package vn.khien.learning;

/** For whom a person learns. */
public enum Capacity {
    /** For oneself. */
    SELF,
    /** A parent for a child; the person of every fact is then the child, so that each child counts once. */
    GUARDIAN
}
