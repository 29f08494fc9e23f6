package vn.khien.people;

import vn.khien.shared.ErrorCode;

/** Rules of people and memberships. */
public enum PeopleError implements ErrorCode {
    /** A membership cannot end before it begins. */
    ENDS_BEFORE_IT_BEGINS,
    /** The membership is over by that day anyway. */
    ENDED_BEFORE,
    /** The class is the one that the person is in already, or of another school. */
    CLASS_NOT_CHANGED,
    /** A person goes to another school, not to the own one. */
    SAME_SCHOOL,
    /** Only a class takes a pupil, and only the school or office itself takes others. */
    PLACE_UNFIT,
    /** The new place begins after the old one ends. */
    BEGINS_BEFORE_LAST_DAY,
    /** Somebody took the person in, or the transfer was taken back. */
    TRANSFER_SETTLED,
    /** The memberships are no longer as the move left them. */
    MOVED_SINCE,
    /** A ministry id has 10 digits, a number of an identity card 12, a code of the school up to 40 letters and digits. */
    IDENTIFIER_UNFIT,
    /** Somebody carries the number, or carried it once. */
    IDENTIFIER_TAKEN,
    /** The school does not keep numbers of identity cards. */
    NATIONAL_IDS_OFF,
    /** A record is not merged with itself. */
    SAME_PERSON,
    /** One of the records was merged already; part it first. */
    MERGED_BEFORE,
    /** The merge was taken back already. */
    MERGE_PARTED;

    @Override
    public String capability() {
        return "people";
    }
}
