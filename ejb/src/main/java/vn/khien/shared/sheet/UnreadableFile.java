package vn.khien.shared.sheet;

import org.jspecify.annotations.Nullable;

/** The file cannot be read, or must not be. */
public class UnreadableFile extends Exception {
    /** Why nothing could be read. */
    public enum Reason {
        /** Cut off, or damaged. */
        CORRUPT,
        /** Opens only with a password. */
        ENCRYPTED,
        /** Larger than anything honest, when packed or when unpacked. */
        TOO_LARGE,
        /** Something else than rows: a picture, a letter, a program. */
        NOT_ROWS
    }

    private final Reason reason;
    private final @Nullable SheetFormat format;

    public UnreadableFile(Reason reason, @Nullable SheetFormat format, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.format = format;
    }

    public Reason reason() {
        return reason;
    }

    /** As far as the content told. */
    public @Nullable SheetFormat format() {
        return format;
    }
}
