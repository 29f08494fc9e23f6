package vn.khien.roster;

/** What a row is that lists nobody. */
public enum SkippedKind {
    TITLE,
    HEADER,
    COLUMN_NUMBERS,
    CLASS_ROW,
    SECTION,
    FOOTER,
    /** Only a running number. */
    EMPTY_NUMBERED,
    /** Somebody who left the unit. */
    LEFT
}
