package vn.khien.access;

import org.jspecify.annotations.Nullable;

/**
 * What the check of the whole trail found.
 *
 * @param whole whether everything is as it was written
 * @param checked entries that were recomputed
 * @param waiting entries of the last seconds, sealed but not bound yet
 * @param position how far the chain reaches
 * @param link what stands there; noted elsewhere together with the position, it proves later that nothing was cut off
 * @param firstBreak null when whole
 */
public record AuditChainReport(
        boolean whole, long checked, long waiting, long position, String link, @Nullable AuditBreak firstBreak) {}
