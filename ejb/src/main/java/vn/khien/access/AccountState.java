package vn.khien.access;

/** Whether an account opens anything. */
public enum AccountState {
    /** Opened for somebody who has not chosen a password yet. */
    INVITED,
    ACTIVE,
    LOCKED,
    LEFT
}
