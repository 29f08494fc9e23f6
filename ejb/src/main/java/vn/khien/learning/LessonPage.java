package vn.khien.learning;

/** One screen of a lesson; the HTML was rendered from Markdown at start, with any HTML of the source escaped. */
public record LessonPage(String title, String html) {}
