package vn.khien.people;

import vn.khien.shared.ErrorCode;

/** Rules of people and memberships. */
public enum PeopleError implements ErrorCode {
    /** A membership cannot end before it begins. */
    ENDS_BEFORE_IT_BEGINS;

    @Override
    public String capability() {
        return "people";
    }
}
