package vn.khien.bench;

import com.fasterxml.jackson.databind.JsonNode;
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

    @Test
    void measuresWhatALearnerDoes() throws Exception {
        Meter meter = Meter.of("learning");
        Actor pupil = Actor.signedIn(meter.khien(), meter.khien().account("PUPIL"));

        meter.measure("learner's home page", 2.2, "88 ms", 1500, 800, i -> pupil.get("/home"));

        String lesson =
                first(LESSON, pupil.get("/learn/module.xhtml?m=" + MODULE)).replace("&amp;", "&");
        meter.measure("lesson page", 1.7, "67 ms", 1500, 800, i -> pupil.get(lesson));

        meter.measure("whole quiz attempt (page, 10 answers, sent)", 8, "307 ms", 250, 200, i -> takeQuiz(pupil));
        meter.report();
    }

    /** As the player does it: the page, the state after each answer, the state that closes the attempt. */
    private static void takeQuiz(Actor pupil) {
        List<String> questions = all(QUESTION, pupil.get("/learn/quiz.xhtml?m=" + MODULE));
        String attempt = "/api/v1/attempts/" + UUID.randomUUID();
        Map<String, Integer> answers = new HashMap<>();
        for (String question : questions) {
            answers.put(question, 0);
            pupil.put(attempt, Map.of("module", MODULE, "answers", answers, "submitted", false));
        }
        JsonNode result = pupil.put(attempt, Map.of("module", MODULE, "answers", answers, "submitted", true));
        if (!result.path("submitted").asBoolean()) {
            throw new IllegalStateException("The attempt stays open: " + result);
        }
    }

    static String first(Pattern pattern, String page) {
        return all(pattern, page).get(0);
    }

    /** What the first group of the pattern catches, each once, in the order of the page. */
    static List<String> all(Pattern pattern, String page) {
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
