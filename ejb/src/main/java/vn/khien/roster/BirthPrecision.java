package vn.khien.roster;

/** How much is known of a birth date. */
public enum BirthPrecision {
    DAY,
    YEAR,
    NONE
}
