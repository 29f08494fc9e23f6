package vn.khien.notification.control;

/** A mail as it goes out. */
public record Letter(String recipient, String subject, String text) {
    @Override
    public String toString() {
        return "Letter";
    }
}
