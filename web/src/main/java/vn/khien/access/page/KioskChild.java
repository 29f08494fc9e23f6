package vn.khien.access.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import vn.khien.access.KioskRoom;

/** For the pages of learners: whether this is a child at a kiosk, who gives the place to the next one. */
@Named
@RequestScoped
public class KioskChild {
    @Inject
    HttpServletRequest request;

    public boolean isHere() {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KioskRoom.CAME_IN_BY) != null;
    }
}
