package vn.khien.access;

/** How far a program may go with a token. */
public enum TokenScope {
    /** Look at whatever the account may see; change nothing. */
    READ,
    /** Whatever the account may do. */
    FULL
}
