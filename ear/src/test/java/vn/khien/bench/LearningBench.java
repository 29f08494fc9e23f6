package vn.khien.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LearningBench {
    private static final Pattern QUESTION = Pattern.compile("data-question=\"([^\"]+)\"");
    private static final Pattern LESSON = Pattern.compile("href=\"([^\"]*lesson[^\"]*)\"");
    private static final String MODULE = "M3";

    private String attempt = "";

    @Test
    void measuresWhatALearnerDoes() throws Exception {
        Meter meter = Meter.of("learning");
        Actor pupil = Actor.signedIn(meter.khien(), meter.khien().account("PUPIL"));
        Map<String, Integer> right = pass(pupil, MODULE);

        meter.measure("learner's home page", 2.2, "88 ms", 1200, i -> pupil.get("/home"));

        String lesson =
                first(LESSON, pupil.get("/learn/module.xhtml?m=" + MODULE)).replace("&amp;", "&");
        meter.measure("lesson page", 1.7, "67 ms", 1200, i -> pupil.get(lesson));

        try (Connection database = meter.khien().database()) {
            meter.measure(
                    new Figure.Aim("whole quiz attempt (page, 10 answers, result)", 1, 8, "307 ms"),
                    200,
                    i -> takeQuiz(pupil, right),
                    // Nobody takes a quiz a thousand times: attempts that pile up would be read again by each next one.
                    i -> forget(database, attempt));
        }
        meter.report();
    }

    /** As the player does it: the page, then the state after each answer, the last of which hands in. */
    private void takeQuiz(Actor pupil, Map<String, Integer> right) {
        List<String> questions = all(QUESTION, pupil.get("/learn/quiz.xhtml?m=" + MODULE));
        attempt = UUID.randomUUID().toString();
        Map<String, Integer> answers = new HashMap<>();
        JsonNode told = null;
        for (String question : questions) {
            answers.put(question, right.get(question));
            told = send(pupil, attempt, MODULE, answers, answers.size() == questions.size());
        }
        if (told == null || !told.path("result").path("passed").asBoolean()) {
            throw new IllegalStateException("The attempt does not pass: " + told);
        }
    }

    private static void forget(Connection database, String attempt) throws SQLException {
        try (PreparedStatement delete = database.prepareStatement("delete from attempt where id = ?")) {
            delete.setString(1, attempt);
            delete.executeUpdate();
        }
    }

    /**
     * Guesses once, learns the right answers from the reasons, and passes with them.
     *
     * @return the right answers
     */
    static Map<String, Integer> pass(Actor learner, String module) {
        Map<String, Integer> answers = new HashMap<>();
        all(QUESTION, learner.get("/learn/quiz.xhtml?m=" + module)).forEach(question -> answers.put(question, 0));
        JsonNode told = send(learner, UUID.randomUUID().toString(), module, answers, true)
                .path("answers");
        answers.replaceAll(
                (question, guess) -> told.path(question).path("right").asInt());
        send(learner, UUID.randomUUID().toString(), module, answers, true);
        return answers;
    }

    private static JsonNode send(
            Actor learner, String attempt, String module, Map<String, Integer> answers, boolean submitted) {
        return learner.put(
                "/api/v1/attempts/" + attempt, Map.of("module", module, "answers", answers, "submitted", submitted));
    }

    private static String first(Pattern pattern, String page) {
        return all(pattern, page).get(0);
    }

    /** What the first group of the pattern catches, each once, in the order of the page. */
    private static List<String> all(Pattern pattern, String page) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(page);
        while (matcher.find()) {
            if (!found.contains(matcher.group(1))) {
                found.add(matcher.group(1));
            }
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("Nothing like " + pattern + " in " + page);
        }
        return found;
    }
}
