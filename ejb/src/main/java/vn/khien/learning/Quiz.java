package vn.khien.learning;

import java.util.List;
import java.util.Optional;

/**
 * The questions of a module.
 *
 * @param passMark how many right answers pass
 */
public record Quiz(List<Question> questions, int passMark) {
    public Quiz {
        questions = List.copyOf(questions);
        if (passMark < 1 || passMark > questions.size()) {
            throw new IllegalArgumentException("A pass mark lies between 1 and the number of questions: " + passMark);
        }
        if (questions.stream().map(Question::id).distinct().count() != questions.size()) {
            throw new IllegalArgumentException("Two questions have the same id");
        }
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
