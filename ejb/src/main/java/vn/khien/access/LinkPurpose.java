package vn.khien.access;

/** Why somebody gets a link to choose a password. */
public enum LinkPurpose {
    /** A new account. */
    INVITATION,
    /** The password is forgotten. */
    RESET
}
