package vn.khien.shared;

/** Rules that every capability has. */
public enum SharedError implements ErrorCode {
    /** There is no such thing, or this user may not know of it: both are answered alike. */
    NOT_FOUND,
    /** Somebody else changed it in the meantime. */
    CHANGED_MEANWHILE,
    /** A value is missing or of the wrong shape; the detail names it. */
    INPUT_INVALID,
    /** What was sent is no JSON of the expected shape; the detail says where. */
    JSON_INVALID,
    /** More was sent than any honest sender has; the detail is the limit in megabytes. */
    BODY_TOO_LARGE;

    @Override
    public String capability() {
        return "shared";
    }
}
