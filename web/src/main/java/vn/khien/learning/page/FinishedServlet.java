package vn.khien.learning.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import vn.khien.learning.Capacity;
import vn.khien.learning.LessonView;
import vn.khien.learning.boundary.Reading;
import vn.khien.shared.Language;

/** Takes the word that a lesson was read to its end, and sends the learner on to the next one or to the quiz. */
@WebServlet(FinishedServlet.PATH)
public class FinishedServlet extends HttpServlet {
    static final String PATH = "/learn/finished";

    @Inject
    Reading reading;

    @Inject
    LearnerDoor door;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String module = parameter(request, "m");
        see(response, finish(reading, door, module, parameter(request, "l"), Capacity.SELF));
    }

    /** Notes the end of a lesson and says where to go on. */
    static String finish(Reading reading, LearnerDoor door, String module, String lesson, Capacity capacity) {
        reading.finished(module, lesson, capacity);
        LessonView read = reading.lesson(module, lesson, capacity, Language.VI);
        Optional<String> next = read.nextLessonId();
        return next.map(id -> door.lessonHref(module, id, 1)).orElseGet(() -> door.quizHref(module));
    }

    /** A missing parameter is as an empty one: both name nothing. */
    static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** Answers a form with another page, so that reloading it sends nothing again. */
    static void see(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
