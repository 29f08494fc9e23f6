package vn.khien.roster;

/** Whom a file lists. */
public enum RosterKind {
    PUPIL,
    STAFF,
    OFFICIAL
}
