package vn.khien.people;

/** What a merge does or leaves, for whoever is about to decide. */
public enum MergeEffect {
    /** Memberships that go over to the record that is kept. */
    PLACES_MOVED,
    /** Memberships of both in one unit that become one. */
    PLACES_JOINED,
    /** Numbers that go over. */
    IDENTIFIERS,
    /** Duties in campaigns that are worked out afresh. */
    ENROLMENTS,
    /** Marks on attendance sheets: stay where they are and count for the one that is kept. */
    MARKS,
    /** Quizzes taken: stay and count likewise. */
    ATTEMPTS,
    /** Certificates: stay valid as they were issued. */
    CERTIFICATES,
    /** The account of the record that goes signs the other one in from now on. */
    ACCOUNT_MOVES,
    /** The account of the record that goes is closed, the other one has its own. */
    ACCOUNT_CLOSES
}
