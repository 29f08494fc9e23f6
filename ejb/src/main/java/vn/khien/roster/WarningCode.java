package vn.khien.roster;

/** What somebody should know of a row that is taken in all the same, or of the whole file. */
public enum WarningCode {
    BIRTH_DATE_MISSING,
    BIRTH_YEAR_ONLY,
    DATE_TWO_DIGIT_YEAR,
    DATE_FROM_SERIAL,
    AGE_UNLIKELY,
    GENDER_MISSING,
    GENDER_UNREADABLE,
    CODE_REPAIRED,
    CODE_LOST_ZERO,
    CODE_SCIENTIFIC,
    /** Neither too short nor repairable: letters, or too long. Left out. */
    CODE_UNREADABLE,
    NATIONAL_ID_PADDED,
    NATIONAL_ID_MISMATCH,
    NAME_RECASED,
    SAME_NAME_IN_CLASS,
    HIDDEN_ROW,
    FORMULA_ERROR,
    EMAIL_INVALID,
    EMAIL_SHARED,
    UNIT_OLD_NAME,
    SCHOOL_YEAR_MISMATCH,
    FONT_CONVERTED,
    HIDDEN_SHEET_SKIPPED,
    SHEET_NOT_A_ROSTER
}
