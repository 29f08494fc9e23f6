package vn.khien.programme;

/** For whom a requirement is. */
public enum Audience {
    /** Pupils of a class whose grade lies in the requirement's band. */
    PUPIL,
    /** Teachers, leaders and other staff of a school or a care facility. */
    TEACHER,
    /** The family of a pupil. The duty is kept at the child, so a family with two pupils has two. */
    GUARDIAN,
    /** Officials of offices. */
    OFFICIAL;

    /** Whether the people are found by the grade of a class. */
    public boolean hasGrades() {
        return this == PUPIL || this == GUARDIAN;
    }
}
