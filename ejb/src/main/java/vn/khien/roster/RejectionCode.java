package vn.khien.roster;

/** Why a row cannot be taken in. */
public enum RejectionCode {
    NAME_MISSING,
    CLASS_MISSING,
    BIRTH_DATE_IMPOSSIBLE,
    BIRTH_DATE_UNREADABLE,
    /** The same person once more. */
    DUPLICATE_ROW,
    /** Different people under one code. */
    DUPLICATE_CODE,
    /** Same name in one class, and nothing tells them apart. */
    SAME_NAME_UNRESOLVED,
    UNIT_NOT_FOUND,
    UNIT_AMBIGUOUS
}
