package vn.khien.access;

/** How a child stands with the secret pictures. */
public enum PictureState {
    /** No pictures were chosen yet. */
    NONE,
    /** Opens. */
    READY,
    /** Too many wrong tries; a teacher unlocks. */
    LOCKED
}
