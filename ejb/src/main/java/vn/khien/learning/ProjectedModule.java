package vn.khien.learning;

import java.util.List;

/** A module for the wall of a classroom, right answers included: for teachers only. */
public record ProjectedModule(String code, String title, int questionCount, List<ProjectedLesson> lessons) {

    /** A picture with three lines, then the questions about it. */
    public record ProjectedLesson(
            String id,
            int number,
            String title,
            String pictureUrl,
            String pictureText,
            List<String> keyMessages,
            List<ProjectedQuestion> questions) {}

    /** A question; the number counts through the whole module. */
    public record ProjectedQuestion(int number, String text, List<String> choices, int right, String why) {}
}
