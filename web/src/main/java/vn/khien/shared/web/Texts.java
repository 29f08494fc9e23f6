package vn.khien.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Sentences from the bundle with their places filled: {@code #{text.of('roster.good', count)}}. */
@Named("text")
@RequestScoped
public class Texts {
    @Inject
    LanguageChoice language;

    public String of(String key, Object... values) {
        return in(language.getLocale(), key, values);
    }

    /**
     * A key without a sentence shows itself between question marks, as {@code #{msg}} does. Days and times are written as
     * people here write them.
     */
    public static String in(Locale locale, String key, Object... values) {
        try {
            String sentence = ResourceBundle.getBundle("i18n.messages", locale).getString(key);
            return values.length == 0 ? sentence : new MessageFormat(sentence, locale).format(written(locale, values));
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
    }

    private static Object[] written(Locale locale, Object... values) {
        return Arrays.stream(values).map(value -> written(locale, value)).toArray();
    }

    private static Object written(Locale locale, Object value) {
        if (value instanceof LocalDate day) {
            return new Formats(locale).date(day);
        }
        return value instanceof LocalTime time ? new Formats(locale).time(time) : value;
    }
}
