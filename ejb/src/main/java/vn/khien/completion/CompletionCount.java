package vn.khien.completion;

/**
 * How many people are how far.
 *
 * @param enrolled all of them, those who are exempt too
 * @param attended those who were in at least one session, however far they are
 */
public record CompletionCount(long enrolled, long inProgress, long completed, long exempt, long attended) {
    public static final CompletionCount NONE = new CompletionCount(0, 0, 0, 0, 0);

    public long notStarted() {
        return enrolled - inProgress - completed - exempt;
    }

    /** Neither done nor exempt. */
    public long open() {
        return enrolled - completed - exempt;
    }

    public CompletionCount plus(CompletionCount other) {
        return new CompletionCount(
                enrolled + other.enrolled,
                inProgress + other.inProgress,
                completed + other.completed,
                exempt + other.exempt,
                attended + other.attended);
    }
}
