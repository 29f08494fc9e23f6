package vn.khien.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.QrDrawing;

/**
 * A link to choose a password, on the one occasion that it is known. It works once, until its end.
 *
 * @param email where it was sent; null when somebody must hand it over
 */
public record PasswordLink(String login, String address, Instant expiresAt, @Nullable String email) {
    /** The address for a camera. */
    public QrDrawing qr() {
        return QrDrawing.of(address);
    }

    @Override
    public String toString() {
        return "PasswordLink[login=" + login + "]";
    }
}
