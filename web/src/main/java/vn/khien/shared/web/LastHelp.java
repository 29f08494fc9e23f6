package vn.khien.shared.web;

import jakarta.servlet.ServletContext;
import java.util.Locale;
import java.util.Optional;

/**
 * The first help channel as it was last shown, for pages that have to come out without the database: who lands on one may
 * need help most.
 *
 * @param number to call
 * @param words what is reached there, and when that was made sure of
 */
public record LastHelp(String number, String words) {
    private static final String KEPT = LastHelp.class.getName() + ".";

    /** Keeps what a page has just read. */
    public static void keep(ServletContext context, Locale locale, LastHelp help) {
        String name = KEPT + locale.getLanguage();
        if (!help.equals(context.getAttribute(name))) {
            context.setAttribute(name, help);
        }
    }

    /** Empty until a page has shown one since the server started. */
    static Optional<LastHelp> kept(ServletContext context, Locale locale) {
        return Optional.ofNullable((LastHelp) context.getAttribute(KEPT + locale.getLanguage()));
    }
}
