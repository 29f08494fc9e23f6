package vn.khien.learning;

import vn.khien.shared.ErrorCode;

public enum LearningError implements ErrorCode {
    /** The attempt has been handed in; its answers stand. */
    ATTEMPT_SUBMITTED,
    /** Some questions have no answer yet; the detail says how many. */
    QUESTIONS_LEFT,
    /** There is no such question, or it has no such choice. */
    ANSWER_UNKNOWN,
    /** The text was changed since the attempt began, so it is begun anew. */
    MODULE_CHANGED,
    /** A parents' link that never was, or is over: both are answered alike. */
    LINK_ENDED,
    /** Too many wrong codes were typed at this link lately. */
    LINK_RESTING,
    /** A link must end between tomorrow and half a year from now. */
    LINK_DATE_INVALID,
    /** Links are made for a class. */
    LINK_NEEDS_CLASS,
    /** The module is not written for parents. */
    MODULE_NOT_FOR_PARENTS,
    /** A second child counts once the parent has passed the module. */
    MODULE_NOT_PASSED;

    @Override
    public String capability() {
        return "learning";
    }
}
