package vn.khien.learning;

/** A lesson in the list of its module. */
public record LessonLine(String id, int number, String title, int minutes, String pictureUrl, boolean read) {}
