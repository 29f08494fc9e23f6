package vn.khien.access;

/** A pupil who has a login card, or should get one. */
public record CardHolder(long personId, String fullName, boolean hasCard) {}
