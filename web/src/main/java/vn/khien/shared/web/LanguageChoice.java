package vn.khien.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.khien.shared.Language;

/**
 * The language of the answer: {@code ?lang=en|vi} or the choice kept from before, Vietnamese where nobody chose. A call also
 * heeds {@code Accept-Language}; a page does not, because browsers send there what their maker had installed.
 */
@Named
@RequestScoped
public class LanguageChoice {
    static final ChoiceCookie COOKIE = new ChoiceCookie("lang", Set.of(Language.VI.code(), Language.EN.code()));

    @Inject
    HttpServletRequest request;

    /** For those who stand outside CDI. */
    public static Language of(HttpServletRequest request) {
        return COOKIE.chosen(request)
                .or(() -> accepted(request))
                .map(LanguageChoice::named)
                .orElse(Language.VI);
    }

    private static Optional<String> accepted(HttpServletRequest request) {
        boolean told = request.getHeader("Accept-Language") != null
                && request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        return told
                ? Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .filter(COOKIE.offered()::contains)
                        .findFirst()
                : Optional.empty();
    }

    private static Language named(String code) {
        return Language.valueOf(code.toUpperCase(Locale.ROOT));
    }

    public Language getLanguage() {
        return of(request);
    }

    /** For the {@code lang} attribute of the page. */
    public String getCode() {
        return getLanguage().code();
    }

    public Locale getLocale() {
        return getLanguage().locale();
    }

    /** The code of the language that the switch offers. */
    public String getOtherCode() {
        return other().code();
    }

    /** Opens this same page in the other language. */
    public String getOtherHref() {
        return COOKIE.query(request, getOtherCode());
    }

    private Language other() {
        return getLanguage() == Language.VI ? Language.EN : Language.VI;
    }
}
