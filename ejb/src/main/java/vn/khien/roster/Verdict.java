package vn.khien.roster;

/** What became of a file as a whole. */
public enum Verdict {
    OK,
    /** Readable, but no sheet lists people. */
    NOT_A_ROSTER,
    /** Cut off or damaged. */
    CORRUPT,
    /** Opens only with a password. */
    ENCRYPTED,
    /** More than a list of people can honestly be. */
    TOO_LARGE
}
