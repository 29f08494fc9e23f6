package vn.khien.roster;

/** How far an import has come. */
public enum ImportState {
    /** Read and compared; nothing has changed. */
    CHECKED,
    APPLIED,
    UNDONE
}
