package vn.khien.access.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import vn.khien.access.KioskTicket;
import vn.khien.access.OpenKiosk;
import vn.khien.access.boundary.Kiosks;
import vn.khien.access.boundary.SignIn;
import vn.khien.organisation.UnitSummary;
import vn.khien.shared.faces.Messages;

/** Where a teacher makes the computer at hand the kiosk of a class, and closes kiosks from afar. */
@Named
@RequestScoped
public class KiosksPage {
    /** One lesson, two, half a day. */
    private static final List<Integer> LENGTHS = List.of(45, 90, 240);

    @Inject
    Kiosks kiosks;

    @Inject
    SignIn signIn;

    @Inject
    HttpServletRequest request;

    private List<UnitSummary> classes = List.of();
    private long classId;
    private int minutes = 45;

    @PostConstruct
    void look() {
        classes = kiosks.classes();
        classId = classes.isEmpty() ? 0 : classes.get(0).id();
    }

    /** From here on this browser is the class's: the teacher is signed out of it. */
    public void open() {
        Duration length = Duration.ofMinutes(minutes);
        KioskTicket ticket = kiosks.open(classId, length);
        signIn.out();
        ExternalContext here = FacesContext.getCurrentInstance().getExternalContext();
        here.invalidateSession();
        ((HttpServletResponse) here.getResponse())
                .addCookie(KioskCookie.with(ticket.token(), length, request.isSecure()));
        try {
            here.redirect(here.getRequestContextPath() + "/kiosk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kiosk that the form names, whatever stands in its line by now. */
    public void close() {
        String asked = request.getParameter("kiosk");
        if (asked != null && asked.matches("[0-9]{1,18}")) {
            kiosks.close(Long.parseLong(asked));
            Messages.info("access.kiosks.closed");
        }
    }

    public List<UnitSummary> getClasses() {
        return classes;
    }

    public List<Integer> getLengths() {
        return LENGTHS;
    }

    public List<OpenKiosk> getOpened() {
        return kiosks.opened();
    }

    public int getLastGrade() {
        return kiosks.lastGrade();
    }

    public long getClassId() {
        return classId;
    }

    public void setClassId(long classId) {
        this.classId = classId;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
