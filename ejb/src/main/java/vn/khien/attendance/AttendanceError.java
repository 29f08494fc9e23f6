package vn.khien.attendance;

import vn.khien.shared.ErrorCode;

/** The rules of sessions and sheets that a user can break. */
public enum AttendanceError implements ErrorCode {
    /** A session ends after it starts, on the same day. */
    SESSION_TIMES,
    /** A session says what it is about. */
    TOPIC_MISSING,
    /** No campaign is open for the unit, so there is nothing the session could count for. */
    NO_CAMPAIGN,
    /** More than one campaign is open: the user has to say which. */
    CAMPAIGN_UNCLEAR,
    /** The session's day lies outside the campaign; {0} first day, {1} last day. */
    OUTSIDE_CAMPAIGN,
    /** The session lists no class or group, or one that is not part of its unit. */
    SHEETS_WRONG,
    /** The day of the session has not come. */
    NOT_YET,
    /** The class was not invited: there is nothing to mark. */
    NOT_INVITED,
    /** Marks by name on a sheet that is only counted, or a number on one that goes by name. */
    WRONG_MODE,
    /** Somebody who does not belong to the class on that day; {0} how many. */
    NOT_ON_ROLL,
    /** Somebody belongs to the class and has no mark; {0} how many. */
    PEOPLE_UNMARKED,
    /** A counted sheet needs its number, from 0 up. */
    HEAD_COUNT_MISSING,
    /** What changes after closing needs a reason. */
    REASON_MISSING,
    /** An accepted report stands on the sheet. */
    LOCKED,
    /** Only a session that nobody has marked yet can be called off. */
    ALREADY_MARKED;

    @Override
    public String capability() {
        return "attendance";
    }
}
