package vn.khien.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import vn.khien.access.KioskRoom;
import vn.khien.access.boundary.SignIn;

/** Ends the session and clears what a shared computer must not keep; leads to the sign-in page, at a kiosk to its names. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SignIn signIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession before = request.getSession(false);
        boolean atKiosk = before != null && before.getAttribute(KioskRoom.CAME_IN_BY) != null;
        signIn.out();
        // Asked for again: signing out ends it as well, if there was anybody.
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.sendRedirect(request.getContextPath() + (atKiosk ? "/kiosk" : "/sign-in?out"));
    }
}
