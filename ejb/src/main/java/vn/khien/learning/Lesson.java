package vn.khien.learning;

import java.util.List;
import java.util.Optional;

/**
 * One lesson.
 *
 * @param id ASCII slug, stable: reading marks hold it
 * @param keyMessages HTML of one line each
 * @param pages read one screen at a time
 * @param teacherNotes shown to teachers only
 */
public record Lesson(
        String id,
        int minutes,
        PerLanguage<String> title,
        List<PerLanguage<String>> keyMessages,
        Picture picture,
        PerLanguage<String> pictureText,
        PerLanguage<List<LessonPage>> pages,
        PerLanguage<Optional<LessonPage>> teacherNotes) {
    public Lesson {
        keyMessages = List.copyOf(keyMessages);
        if (pages.vi().isEmpty() || pages.vi().size() != pages.en().size()) {
            throw new IllegalArgumentException("Lesson " + id + " needs the same pages in both languages");
        }
    }

    public int pageCount() {
        return pages.vi().size();
    }
}
