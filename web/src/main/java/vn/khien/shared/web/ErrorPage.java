package vn.khien.shared.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.CityTime;
import vn.khien.shared.Language;

/**
 * The pages that stand in for one that could not be shown. Made from one file and the bundle alone, so that they come
 * out even when the database is down or Faces itself has failed.
 */
public enum ErrorPage {
    /** Nobody foresaw it. */
    INCIDENT(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "incident", "sorry"),
    /** There is no such thing, or this user may not know of it. */
    NOT_FOUND(HttpServletResponse.SC_NOT_FOUND, "notFound", "puzzled"),
    /** This user may not. */
    NOT_ALLOWED(HttpServletResponse.SC_FORBIDDEN, "notAllowed", "stern"),
    /** A rule forbids what the address asks for. */
    REFUSED(422, "refused", "puzzled"),
    /** The page lay open for too long to know what it was about. */
    EXPIRED(HttpServletResponse.SC_OK, "expired", "sleeping");

    private static final String TEMPLATE = read();
    private static final Pattern PLACE = Pattern.compile("\\{\\{([\\w.]+)}}");
    private static final String KEYS = "shared.problem.";
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("H:mm:ss, dd/MM/yyyy", Locale.ROOT);

    private final int status;
    private final String name;
    private final String face;

    ErrorPage(int status, String name, String face) {
        this.status = status;
        this.name = name;
        this.face = face;
    }

    /** The last part of the address at which the page can also be opened, for answers that can only redirect. */
    public String path() {
        return name;
    }

    int status() {
        return status;
    }

    /** Answers with this page. */
    void write(HttpServletRequest request, HttpServletResponse response, @Nullable Failure failure, String again)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(html(request, failure, again));
        response.flushBuffer();
    }

    private String html(HttpServletRequest request, @Nullable Failure failure, String again) {
        Language language = LanguageChoice.of(request);
        ServletContext context = request.getServletContext();
        Map<String, String> values = new HashMap<>();
        values.put("lang", language.code());
        values.put("theme", ThemeChoice.of(request));
        values.put("tokens", AssetVersion.href(context, "tokens.css"));
        values.put("fonts", AssetVersion.href(context, "fonts.css"));
        values.put("base", AssetVersion.href(context, "base.css"));
        values.put("favicon", AssetVersion.href(context, "favicon.svg"));
        values.put("logo", AssetVersion.href(context, "icons.svg") + "#logo");
        values.put("check", AssetVersion.href(context, "icons.svg") + "#check");
        values.put("phone", AssetVersion.href(context, "icons.svg") + "#phone");
        values.put("face", AssetVersion.href(context, "mascot.svg") + "#" + face);
        values.put("home", context.getContextPath() + "/");
        values.put("again", again);
        values.put("withIncident", this == INCIDENT ? "" : "hidden");
        boolean repeatable = this == INCIDENT || this == EXPIRED;
        values.put("withAgain", again.isEmpty() || !repeatable ? "hidden" : "");
        Incident incident = failure == null ? null : failure.incident();
        values.put("number", incident == null ? "" : incident.number());
        values.put("at", incident == null ? "" : when(incident.at()));
        ResourceBundle texts = texts(language);
        LastHelp.kept(context, language.locale()).ifPresent(help -> {
            values.put("help.number", help.number());
            values.put("help.words", help.words());
        });
        return filled(values, texts, failure);
    }

    private static String when(Instant at) {
        return WHEN.format(at.atZone(CityTime.ZONE));
    }

    private String filled(Map<String, String> values, ResourceBundle texts, @Nullable Failure failure) {
        values.put("againLabel", texts.getString(KEYS + (this == EXPIRED ? "reopen" : "again")));
        values.put("title", texts.getString(KEYS + name + ".title"));
        values.put("text", text(texts, failure));
        StringBuilder page = new StringBuilder(TEMPLATE.length() * 2);
        Matcher places = PLACE.matcher(TEMPLATE);
        while (places.find()) {
            String place = places.group(1);
            String value = values.containsKey(place) ? values.get(place) : texts.getString(KEYS + place);
            places.appendReplacement(page, Matcher.quoteReplacement(escaped(value)));
        }
        return places.appendTail(page).toString();
    }

    private String text(ResourceBundle texts, @Nullable Failure failure) {
        if (failure != null && failure.violation() != null && this == REFUSED) {
            try {
                return new MessageFormat(
                                texts.getString(failure.violation().code().key()), texts.getLocale())
                        .format(failure.violation().details().toArray());
            } catch (MissingResourceException e) {
                return texts.getString(KEYS + name + ".text");
            }
        }
        return texts.getString(KEYS + name + ".text");
    }

    private static ResourceBundle texts(Language language) {
        return ResourceBundle.getBundle("i18n.messages", language.locale());
    }

    static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String read() {
        try (InputStream template = ErrorPage.class.getResourceAsStream("error.html")) {
            if (template == null) {
                throw new IllegalStateException("error.html is not on the class path");
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
