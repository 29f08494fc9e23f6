package vn.khien.learning.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.khien.learning.Capacity;

/**
 * By which door a learner came, and the addresses behind it: people who are signed in learn below {@code /learn}, parents
 * below the address of their link. The same pages serve both.
 */
@Named
@RequestScoped
public class LearnerDoor {
    private static final String TOKEN = LearnerDoor.class.getName() + ".token";
    private static final String MODULE = LearnerDoor.class.getName() + ".module";
    private static final String LESSON = LearnerDoor.class.getName() + ".lesson";

    @Inject
    HttpServletRequest request;

    /** By attributes: the request that CDI injects does not know the parameters of a forward. */
    static void enterAsParent(HttpServletRequest request, ParentWay way, String module) {
        request.setAttribute(TOKEN, way.token());
        request.setAttribute(MODULE, module);
        request.setAttribute(LESSON, way.thing());
    }

    /** The code of the module that is asked for; empty when the address names none. */
    public String getModule() {
        return given(MODULE, "m");
    }

    /** The lesson that is asked for; empty when the address names none. */
    public String getLesson() {
        return given(LESSON, "l");
    }

    private String given(String attribute, String parameter) {
        return request.getAttribute(attribute) instanceof String value
                ? value
                : FinishedServlet.parameter(request, parameter);
    }

    /** The random part of the parent's link, empty for those who are signed in. */
    public String getToken() {
        return request.getAttribute(TOKEN) instanceof String token ? token : "";
    }

    public boolean isGuardian() {
        return !getToken().isEmpty();
    }

    public Capacity getCapacity() {
        return isGuardian() ? Capacity.GUARDIAN : Capacity.SELF;
    }

    /** Where a learner goes who is done. */
    public String getHomeHref() {
        return isGuardian() ? linkHref() : request.getContextPath() + "/";
    }

    public String getSecondChildHref() {
        return linkHref() + "/more";
    }

    public String moduleHref(String module) {
        return isGuardian() ? linkHref() + "/learn" : selfHref("module", module);
    }

    public String lessonHref(String module, String lesson, int page) {
        return isGuardian()
                ? linkHref() + "/lesson/" + lesson + "?p=" + page
                : selfHref("lesson", module) + "&l=" + lesson + "&p=" + page;
    }

    /** Where the end of a lesson is told, by POST. */
    public String getFinishedHref() {
        return isGuardian() ? linkHref() + "/finished" : request.getContextPath() + FinishedServlet.PATH;
    }

    public String quizHref(String module) {
        return isGuardian() ? linkHref() + "/quiz" : selfHref("quiz", module);
    }

    public String projectHref(String module) {
        return selfHref("project", module);
    }

    /** Where the player sends attempts; the attempt's id follows. */
    public String getAttemptsHref() {
        return request.getContextPath() + "/api/v1/" + (isGuardian() ? "parent/attempts/" : "attempts/");
    }

    private String linkHref() {
        return request.getContextPath() + ParentDoor.PATH + "/" + getToken();
    }

    private String selfHref(String page, String module) {
        return request.getContextPath() + "/learn/" + page + ".xhtml?m="
                + URLEncoder.encode(module, StandardCharsets.UTF_8);
    }
}
