package vn.khien.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The first place where the trail is not what the program wrote.
 *
 * @param position in the chain, from 1; 0 for an entry that is not bound yet
 * @param entryId of the entry that stands there; null where it is gone
 * @param at when that entry says it happened
 */
public record AuditBreak(Kind kind, long position, @Nullable Long entryId, @Nullable Instant at) {
    /** What is wrong there. */
    public enum Kind {
        /** The entry says something else than what was written. */
        CHANGED,
        /** The entry that stood here is gone. */
        MISSING,
        /** The program did not write this entry. */
        ADDED,
        /** The entry is true, but was bound at another place or after another one. */
        MOVED,
        /** The chain no longer holds the place and link that were noted earlier, or ends before it says it does. */
        CUT_OFF,
        /** Bound with another installation key than today's; nothing else can be said. */
        OTHER_KEY
    }
}
