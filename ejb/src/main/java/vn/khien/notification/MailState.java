package vn.khien.notification;

/** What became of a mail. */
public enum MailState {
    WAITING,
    SENT,
    /** Tried often enough, or of no use any more. */
    GIVEN_UP
}
