package vn.khien.shared.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import vn.khien.shared.web.Texts;

/** Tells the user something on the page that is shown next. */
public final class Messages {
    private Messages() {}

    /** Something is done. */
    public static void info(String key, Object... values) {
        add(FacesMessage.SEVERITY_INFO, key, values);
    }

    /** Something is done, but there is more to know. */
    public static void warn(String key, Object... values) {
        add(FacesMessage.SEVERITY_WARN, key, values);
    }

    /** Something is not done: what, why, and what to do. */
    public static void error(String key, Object... values) {
        add(FacesMessage.SEVERITY_ERROR, key, values);
    }

    /** Something is done, told on the page to which the action redirects. */
    public static void infoAfterRedirect(String key, Object... values) {
        info(key, values);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    private static void add(Severity severity, String key, Object... values) {
        FacesContext context = FacesContext.getCurrentInstance();
        Locale locale = context.getViewRoot().getLocale();
        context.addMessage(null, new FacesMessage(severity, Texts.in(locale, key, values), ""));
    }
}
