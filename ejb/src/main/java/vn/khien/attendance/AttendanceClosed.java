package vn.khien.attendance;

import java.time.Instant;
import vn.khien.programme.Audience;

/** A sheet counts from now on, or counts differently after a correction. Announced in the transaction that did it. */
public record AttendanceClosed(
        long sheetId, long sessionId, long campaignId, long unitId, Audience audience, Instant at) {}
