package vn.khien.roster;

/** How far an import has come. */
public enum ImportState {
    /** Still being read, or the reading was broken off. */
    READING,
    /** Read and compared; nothing has changed. */
    CHECKED,
    APPLIED,
    UNDONE
}
