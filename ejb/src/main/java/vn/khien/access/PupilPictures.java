package vn.khien.access;

/** A pupil of a class, with how the secret pictures stand; the pictures themselves are known to the child alone. */
public record PupilPictures(long personId, String fullName, PictureState state) {}
