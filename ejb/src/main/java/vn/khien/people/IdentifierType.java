package vn.khien.people;

/** Who gave a number to a person. Which type a number has is said by whoever records it, never guessed from its length. */
public enum IdentifierType {
    /** Ministry education id, 10 digits, unique in the country. */
    MOET_ID,
    /** Given by the school, unique in the school. */
    SCHOOL_CODE,
    /** Given by the school for as long as there is no ministry id. */
    TEMPORARY_CODE,
    /**
     * The number of the identity card. Kept as a mark: the same number gives the same mark, but no mark gives the number.
     * The number itself stands encrypted beside it only where the school chose to keep it.
     */
    NATIONAL_MARK;

    /** Whether it holds in the school that gave it and nowhere else. */
    public boolean isOfSchool() {
        return this == SCHOOL_CODE || this == TEMPORARY_CODE;
    }
}
