package vn.khien.learning.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.khien.learning.ParentInvitation;
import vn.khien.learning.boundary.ParentVisit;
import vn.khien.shared.web.LanguageChoice;

/** What a parents' link shows first: who asks, for what, until when, and the place for the child's code. */
@Named
@RequestScoped
public class ParentPage {
    @Inject
    ParentVisit visit;

    @Inject
    LearnerDoor door;

    @Inject
    LanguageChoice language;

    @Inject
    HttpServletRequest request;

    private ParentInvitation invitation;

    @SuppressWarnings("NullAway.Init") // filled by open
    public ParentPage() {}

    @PostConstruct
    void open() {
        invitation = visit.open(door.getToken(), language.getLanguage());
    }

    public ParentInvitation getInvitation() {
        return invitation;
    }

    /** The given name, once the code was typed on this device. */
    public @Nullable String getChild() {
        return invitation.child().orElse(null);
    }

    public boolean isWrong() {
        return request.getParameter("wrong") != null;
    }

    public boolean isResting() {
        return request.getParameter("resting") != null;
    }

    public boolean isAdded() {
        return request.getParameter("added") != null;
    }
}
