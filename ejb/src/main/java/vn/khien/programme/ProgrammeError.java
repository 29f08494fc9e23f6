package vn.khien.programme;

import vn.khien.shared.ErrorCode;

/** Rules of programmes and campaigns. */
public enum ProgrammeError implements ErrorCode {
    /** A programme with this code exists. */
    CODE_TAKEN,
    /** A campaign of this programme has this name. */
    CAMPAIGN_NAME_TAKEN,
    /** The last day lies before the first. */
    DATES_REVERSED,
    /** Neither a term nor both days were given. */
    PERIOD_MISSING,
    /** Grades are given for an audience that has none, or only one end, or the wrong way round. */
    GRADES_WRONG,
    /** The rule counts modules, and no module is named. */
    MODULE_MISSING,
    /** There is no module with this code. */
    MODULE_UNKNOWN,
    /** The rule counts sessions, and none is asked for. */
    SESSIONS_MISSING,
    /** Two requirements would meet the same people. */
    REQUIREMENTS_OVERLAP,
    /** A programme without a requirement concerns nobody. */
    NO_REQUIREMENT,
    /** A campaign was opened already, so the requirements stay as they are. */
    PROGRAMME_IN_USE,
    /** The campaign is not a draft any more. */
    ALREADY_OPENED,
    /** The campaign is not open. */
    NOT_OPEN,
    /** Another open campaign of this programme has the same people on the same days. */
    CAMPAIGN_OVERLAPS;

    @Override
    public String capability() {
        return "programme";
    }
}
