package vn.khien.access;

/**
 * What came of a child's choice.
 *
 * @param left tries until a teacher has to help
 */
public record PictureTry(Outcome outcome, int left) {
    /** What happens next. */
    public enum Outcome {
        /** The child is signed in. */
        ENTERED,
        /** Other pictures than the child's. */
        WRONG,
        /** No more tries: a teacher unlocks. */
        LOCKED,
        /** A teacher has to choose pictures with the child first. */
        NONE
    }
}
