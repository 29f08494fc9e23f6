package vn.khien.access;

import java.time.Instant;

/** A device that is a kiosk now. */
public record OpenKiosk(long id, String className, Instant openedAt, Instant endsAt) {}
