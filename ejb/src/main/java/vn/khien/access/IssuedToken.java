package vn.khien.access;

import java.time.Instant;

/** A token on the one occasion that it is known. */
public record IssuedToken(long id, String token, Instant expiresAt) {
    @Override
    public String toString() {
        return "IssuedToken[id=" + id + "]";
    }
}
