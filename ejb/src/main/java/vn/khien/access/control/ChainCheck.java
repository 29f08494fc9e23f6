package vn.khien.access.control;

import org.jspecify.annotations.Nullable;
import vn.khien.access.AuditAnchor;
import vn.khien.access.AuditBreak;
import vn.khien.access.AuditBreak.Kind;

/** Goes along the chain entry by entry and remembers the link before, nothing else. */
class ChainCheck {
    private final AuditSeals seals;
    private final @Nullable AuditAnchor anchor;
    private long position;
    private String link = AuditSeals.NOTHING_BEFORE;
    private boolean sealsBegan;

    ChainCheck(AuditSeals seals, @Nullable AuditAnchor anchor) {
        this.seals = seals;
        this.anchor = anchor;
    }

    long position() {
        return position;
    }

    String link() {
        return link;
    }

    /** The next entry of the chain; null when it fits. */
    @Nullable
    AuditBreak next(ChainedEntry entry) {
        long expected = position + 1;
        if (entry.position() != expected) {
            return new AuditBreak(Kind.MISSING, expected, null, null);
        }
        Kind wrong = wrongSeal(entry);
        if (wrong == null && !seals.link(entry, expected, link).equals(entry.link())) {
            // Entries from before there were seals have only the link to say what they told.
            wrong = entry.seal() == null ? Kind.CHANGED : Kind.MOVED;
        }
        if (wrong != null) {
            return at(wrong, entry);
        }
        position = expected;
        link = entry.link();
        return isAnchor() && !isAnchored() ? at(Kind.CUT_OFF, entry) : null;
    }

    /** An entry that is not bound yet; null when the program wrote it. */
    @Nullable
    AuditBreak waiting(ChainedEntry entry) {
        Kind wrong = wrongSeal(entry);
        return wrong == null ? null : at(wrong, entry);
    }

    /** The end of the chain, as it says of itself; null when it is reached. */
    @Nullable
    AuditBreak end(long lastPosition, String lastLink) {
        if (position < lastPosition) {
            return new AuditBreak(Kind.MISSING, position + 1, null, null);
        }
        boolean cut = !link.equals(lastLink) || (anchor != null && anchor.position() > position);
        return cut ? new AuditBreak(Kind.CUT_OFF, position, null, null) : null;
    }

    /** Without a seal are only the oldest entries: once one was sealed, all later ones are. */
    private @Nullable Kind wrongSeal(ChainedEntry entry) {
        if (entry.seal() == null) {
            return sealsBegan ? Kind.ADDED : null;
        }
        sealsBegan = true;
        return seals.seal(entry).equals(entry.seal()) ? null : Kind.CHANGED;
    }

    private boolean isAnchor() {
        return anchor != null && anchor.position() == position;
    }

    private boolean isAnchored() {
        return anchor != null && anchor.link().equals(link);
    }

    private static AuditBreak at(Kind kind, ChainedEntry entry) {
        return new AuditBreak(kind, entry.position(), entry.id(), entry.at());
    }
}
