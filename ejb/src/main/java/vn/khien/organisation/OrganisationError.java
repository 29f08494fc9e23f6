package vn.khien.organisation;

import vn.khien.shared.ErrorCode;

/** Rules of units and their list. */
public enum OrganisationError implements ErrorCode {
    /** Two rows of the list carry one code. Detail: the code. */
    CODE_TWICE,
    /** The list names a parent that neither it nor the tree holds. Details: the code, the parent's code. */
    PARENT_UNKNOWN,
    /** The parents of some units form a circle. Detail: a code in it. */
    PARENTS_IN_CIRCLE,
    /** A class needs a school or care facility above it. */
    NOT_A_SCHOOL,
    /** No school year covers the day. Detail: the day or the code asked for. */
    SCHOOL_YEAR_UNKNOWN,
    /** The file is no list of units, or cannot be opened. */
    UNIT_LIST_UNREADABLE,
    /** A row of the list names no known group of types. Detail: the row. */
    UNIT_ROW_UNREADABLE,
    /** A change of the tree needs the document that orders it. */
    LEGAL_DOCUMENT_MISSING,
    /** The unit is not there the day before the change. Detail: the day. */
    UNIT_NOT_THERE,
    /** Another change of the unit or of its place begins on the same day. Details: the unit, the day. */
    CHANGED_THE_SAME_DAY,
    /** A later change of the unit is recorded already. Detail: the unit. */
    LATER_CHANGE_PLANNED,
    /** Another unit carries the code on that day. Details: the code, that unit. */
    CODE_TAKEN,
    /** Units of different kinds, or classes, cannot be merged or split. */
    KINDS_DIFFER,
    /** A merger needs at least two units, or one and another that takes it over. */
    TOO_FEW_TO_MERGE,
    /** A split needs at least two successors. */
    TOO_FEW_TO_SPLIT,
    /** No successor was named for a unit below. Detail: that unit. */
    CHILD_UNASSIGNED,
    /** Units still stand below. Details: how many, one of them. */
    UNITS_BELOW,
    /** The unit does not stand below the body that is to hand it over. Details: the unit, the body. */
    NOT_BELOW,
    /** A unit would stand below itself. Detail: the unit. */
    BELOW_ITSELF,
    /** The names stay as they are. */
    NOTHING_CHANGES,
    /** The change holds already. Detail: since when. */
    EVENT_IN_EFFECT,
    /** The change was undone before. */
    EVENT_UNDONE_ALREADY,
    /** A new or renamed unit needs a name. */
    NAME_MISSING,
    /** No unit carries the code on that day. Detail: the code. */
    CODE_UNKNOWN,
    /** The unit that is to receive was not chosen. */
    RECEIVER_MISSING,
    /** A later change builds on this one. */
    LATER_EVENT_BUILDS_ON_IT,
    /** A school year lasts 10 to 14 months. Details: its first day, the earliest and the latest last day. */
    YEAR_LENGTH,
    /** A term's days are reversed or leave its school year. Details: the year's first and last day. */
    TERM_OUTSIDE_YEAR,
    /** The first term has to end before the second begins. */
    TERMS_OVERLAP,
    /** What has begun keeps its first day, and what is over its last. Details: the term's days. */
    TERM_BEGUN;

    @Override
    public String capability() {
        return "organisation";
    }
}
