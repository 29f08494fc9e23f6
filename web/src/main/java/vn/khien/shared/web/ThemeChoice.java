package vn.khien.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Light, or dark by choice: {@code ?theme=dark|light}, kept in a cookie. */
@Named
@RequestScoped
public class ThemeChoice {
    static final String LIGHT = "light";
    static final String DARK = "dark";
    static final ChoiceCookie COOKIE = new ChoiceCookie("theme", Set.of(LIGHT, DARK));

    @Inject
    HttpServletRequest request;

    /** For those who stand outside CDI. */
    public static String of(HttpServletRequest request) {
        return COOKIE.chosen(request).orElse(LIGHT);
    }

    /** For the {@code data-theme} attribute of the page. */
    public String getName() {
        return of(request);
    }

    public boolean isDark() {
        return DARK.equals(getName());
    }

    /** Opens this same page in the other theme. */
    public String getOtherHref() {
        return COOKIE.query(request, isDark() ? LIGHT : DARK);
    }
}
