package vn.khien.access;

import java.time.Instant;
import vn.khien.shared.Language;

/** Somebody with an address is to be sent a link to choose a password. Fired in the transaction that made the link. */
public record PasswordLinkMade(
        long accountId, String email, Language language, LinkPurpose purpose, String address, Instant expiresAt) {
    @Override
    public String toString() {
        return "PasswordLinkMade[accountId=" + accountId + "]";
    }
}
