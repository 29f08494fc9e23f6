package vn.khien.roster;

/** How the letters of a file were stored. */
public enum FontEncoding {
    UNICODE,
    TCVN3,
    VNI,
    /** Several of these in one file. */
    MIXED
}
