package vn.khien.people;

/** What somebody is in a unit, as far as rules depend on it; the wording of the post is text beside it. */
public enum Position {
    PUPIL,
    TEACHER,
    /** Head or deputy head of a school. */
    LEADER,
    /** Other staff of a school or care facility. */
    STAFF,
    /** Works in an office of the city. */
    OFFICIAL
}
