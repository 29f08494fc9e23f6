package vn.khien.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account without its secrets. */
public record AccountFacts(
        long id,
        long personId,
        String login,
        @Nullable String email,
        AccountState state,
        @Nullable Instant lastSignInAt) {}
