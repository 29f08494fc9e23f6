package vn.khien.completion;

/** How far somebody is with a duty. Overdue is no state: it is what is not done when the last day is over. */
public enum EnrolmentState {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED,
    /** Need not do it, for a reason that somebody decided. Whoever does it all the same has completed it. */
    EXEMPT
}
