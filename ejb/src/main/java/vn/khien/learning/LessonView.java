package vn.khien.learning;

import java.util.List;
import java.util.Optional;

/**
 * A lesson to read.
 *
 * @param nextLessonId empty when this is the last; the quiz follows
 * @param teacherNotes empty for those who are no teachers
 */
public record LessonView(
        String moduleCode,
        String moduleTitle,
        Address address,
        String id,
        int number,
        int lessonCount,
        String title,
        List<String> keyMessages,
        String pictureUrl,
        String pictureText,
        List<LessonPage> pages,
        Optional<String> nextLessonId,
        Optional<LessonPage> teacherNotes) {}
