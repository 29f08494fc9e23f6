package vn.khien.attendance;

/** One person's mark, as it is sent and answered. */
public record MarkLine(long personId, Mark mark) {}
