package vn.khien.people;

/** Who gave a number to a person. */
public enum IdentifierType {
    /** Ministry education id, 10 digits, unique in the country. */
    MOET_ID,
    /** Given by the school, unique in the school. */
    SCHOOL_CODE,
    /** Stands for the number of the identity card: the same number gives the same mark, but no mark gives the number. */
    NATIONAL_MARK
}
