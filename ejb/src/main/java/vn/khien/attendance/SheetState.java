package vn.khien.attendance;

/** Where a sheet stands on its one-way road. */
public enum SheetState {
    /** Nobody has saved a mark yet. */
    PLANNED,
    /** Marks are coming in and may change freely. */
    OPEN,
    /** Counts; a change needs a reason. */
    CLOSED,
    /** An accepted report stands on it; nothing changes any more. */
    LOCKED;

    /** Whether the sheet counts in figures and completions. */
    public boolean counts() {
        return this == CLOSED || this == LOCKED;
    }
}
