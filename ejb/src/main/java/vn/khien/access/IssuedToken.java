package vn.khien.access;

import java.time.Instant;

/** A token on the one occasion that it is known. */
public record IssuedToken(long id, String name, String token, TokenScope scope, Instant expiresAt) {
    @Override
    public String toString() {
        return "IssuedToken[id=" + id + "]";
    }
}
