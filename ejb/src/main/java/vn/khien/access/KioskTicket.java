package vn.khien.access;

import java.time.Instant;

/** What makes a device the kiosk of a class; kept by its browser alone. */
public record KioskTicket(long kioskId, String token, Instant endsAt) {
    @Override
    public String toString() {
        return "KioskTicket[kioskId=" + kioskId + "]";
    }
}
