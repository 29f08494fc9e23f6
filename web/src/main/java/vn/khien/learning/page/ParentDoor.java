package vn.khien.learning.page;

import static vn.khien.learning.page.FinishedServlet.parameter;
import static vn.khien.learning.page.FinishedServlet.see;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import vn.khien.learning.Capacity;
import vn.khien.learning.LearningError;
import vn.khien.learning.boundary.ParentVisit;
import vn.khien.learning.boundary.Reading;
import vn.khien.learning.boundary.SecondChild;
import vn.khien.shared.RuleViolation;

/**
 * The addresses below a parents' link: {@code /p/<link>} asks for the child's code, {@code /p/<link>/learn},
 * {@code /lesson/<id>}, {@code /quiz} and {@code /more} show the pages of {@code /learn} to a parent who typed it. No
 * address names the child.
 */
@WebServlet(ParentDoor.PATH + "/*")
public class ParentDoor extends HttpServlet {
    static final String PATH = "/p";

    @Inject
    ParentVisit visit;

    @Inject
    SecondChild secondChild;

    @Inject
    Reading reading;

    @Inject
    LearnerDoor door;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<String> module = visit.module();
        Optional<ParentWay> way = ParentWay.of(request.getPathInfo());
        Optional<String> page = way.flatMap(ParentWay::page);
        if (way.isEmpty() || page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        LearnerDoor.enterAsParent(request, way.get(), module.orElse(""));
        if (way.get().isAtTheDoor() || module.isPresent()) {
            request.getRequestDispatcher(page.get()).forward(request, response);
        } else {
            // The session is over: the code is asked for again.
            see(response, door.getHomeHref());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ParentWay> way = ParentWay.of(request.getPathInfo());
        if (way.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        LearnerDoor.enterAsParent(request, way.get(), "");
        switch (way.get().room()) {
            case "" -> see(response, enter(request, way.get().token()));
            case "more" -> see(response, more(request, way.get().token()));
            case "finished" -> see(response, finished(request));
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String enter(HttpServletRequest request, String token) {
        request.getSession();
        // What somebody planted in this browser before must not become a parent's session.
        request.changeSessionId();
        return orResting(
                door.getHomeHref(),
                () -> visit.enter(token, code(request)) ? door.moduleHref("") : door.getHomeHref() + "?wrong=true");
    }

    private String more(HttpServletRequest request, String token) {
        return orResting(door.getSecondChildHref(), () -> secondChild
                .add(token, code(request))
                .map(name -> door.getSecondChildHref() + "?added=true")
                .orElse(door.getSecondChildHref() + "?wrong=true"));
    }

    /** The page itself says that the link rests, so that the code can be typed again there later. */
    private static String orResting(String page, Supplier<String> way) {
        try {
            return way.get();
        } catch (RuleViolation e) {
            if (e.code() == LearningError.LINK_RESTING) {
                return page + "?resting=true";
            }
            throw e;
        }
    }

    private String finished(HttpServletRequest request) {
        return visit.module()
                .map(module ->
                        FinishedServlet.finish(reading, door, module, parameter(request, "l"), Capacity.GUARDIAN))
                .orElseGet(door::getHomeHref);
    }

    private static String code(HttpServletRequest request) {
        return parameter(request, "code").replaceAll("\\s", "");
    }
}
