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
    UNIT_ROW_UNREADABLE;

    @Override
    public String capability() {
        return "organisation";
    }
}
