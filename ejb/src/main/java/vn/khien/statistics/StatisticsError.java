package vn.khien.statistics;

import vn.khien.shared.ErrorCode;

/** Rules of figures. */
public enum StatisticsError implements ErrorCode {
    /** Names above the school are opened with a reason only. */
    REASON_MISSING,
    /** There is nothing to tell of a day to come. */
    DAY_TO_COME;

    @Override
    public String capability() {
        return "statistics";
    }
}
