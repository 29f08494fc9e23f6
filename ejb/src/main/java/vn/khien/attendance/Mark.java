package vn.khien.attendance;

/** What is known of one person in one session. */
public enum Mark {
    /** Có mặt. */
    PRESENT,
    /** Muộn: came late, and counts as attending. */
    LATE,
    /** Vắng có phép. */
    EXCUSED,
    /** Vắng không phép. */
    UNEXCUSED;

    public boolean attends() {
        return this == PRESENT || this == LATE;
    }
}
