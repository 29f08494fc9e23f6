package vn.khien.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.khien.access.KioskRoom;
import vn.khien.access.boundary.KioskVisit;
import vn.khien.access.boundary.SignIn;

/**
 * A child who came in through a kiosk goes with it: when it is closed or its time is over, and when somebody else begins. Three
 * pictures are for learning at this device; they make no token and change no account, which would outlast the lesson.
 */
public class KioskDoor implements Filter {
    @Inject
    KioskVisit visit;

    @Inject
    SignIn signIn;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        String path = asked.getServletPath() + (asked.getPathInfo() == null ? "" : asked.getPathInfo());
        boolean begins = path.equals("/kiosk");
        boolean goes = !path.contains("resource") && mustGo(asked.getSession(false), begins);
        if (goes) {
            leave(asked);
        }
        if (goes && !begins) {
            askAgain(asked, (HttpServletResponse) response, path);
        } else if (isAboutAccounts(path) && isChild(asked)) {
            Refusal.forbidden(asked, (HttpServletResponse) response, "NOT_ALLOWED");
        } else {
            chain.doFilter(request, response);
        }
    }

    private void leave(HttpServletRequest asked) {
        signIn.out();
        HttpSession left = asked.getSession(false);
        if (left != null) {
            left.invalidate();
        }
    }

    private static boolean isChild(HttpServletRequest asked) {
        HttpSession session = asked.getSession(false);
        return session != null && session.getAttribute(KioskRoom.CAME_IN_BY) != null;
    }

    private static boolean isAboutAccounts(String path) {
        boolean page = path.startsWith("/access/") && !path.equals("/access/kiosk.xhtml");
        return page || path.startsWith("/api/v1/tokens");
    }

    private boolean mustGo(@Nullable HttpSession session, boolean begins) {
        Object kiosk = session == null ? null : session.getAttribute(KioskRoom.CAME_IN_BY);
        return kiosk instanceof Long id && (begins || !visit.isOpen(id));
    }

    private static void askAgain(HttpServletRequest asked, HttpServletResponse answer, String path) throws IOException {
        if (path.startsWith("/api/")) {
            Refusal.unauthorised(asked, answer);
        } else {
            answer.sendRedirect(asked.getContextPath() + "/kiosk");
        }
    }
}
