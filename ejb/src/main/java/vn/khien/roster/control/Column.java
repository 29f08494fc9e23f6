package vn.khien.roster.control;

/** What a column holds. */
enum Column {
    NUMBER,
    FULL_NAME,
    FAMILY_AND_MIDDLE,
    GIVEN_NAME,
    BIRTH,
    /** Two columns under one title: the one that is filled tells the gender too. */
    BIRTH_OF_MALE,
    BIRTH_OF_FEMALE,
    GENDER,
    MALE,
    FEMALE,
    CLASS,
    CLASS_CODE,
    GRADE,
    MOET_ID,
    NATIONAL_ID,
    /** The ministry's or the school's code: only its values tell. */
    PERSON_CODE,
    STATE,
    POSITION,
    DEPARTMENT,
    EMAIL,
    UNIT,
    WARD,
    /** Of parents, addresses, telephones: never read. */
    PRIVATE,
    OTHER;

    /** Whether the column tells something of a person whose name is known. */
    boolean tellsOfPerson() {
        return switch (this) {
            case NUMBER, FULL_NAME, FAMILY_AND_MIDDLE, GIVEN_NAME, PRIVATE, OTHER -> false;
            default -> true;
        };
    }
}
