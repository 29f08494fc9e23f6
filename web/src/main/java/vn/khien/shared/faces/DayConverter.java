package vn.khien.shared.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.web.Texts;

/**
 * Days as they are typed here, 23/11/2026 or 5/9/2026. Strict, because PrimeFaces by itself takes 31/02 for the 28th
 * without a word.
 */
@FacesConverter(forClass = LocalDate.class, managed = false)
public class DayConverter implements Converter<LocalDate> {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    @Override
    public @Nullable LocalDate getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return read(typed);
        } catch (DateTimeException e) {
            Locale locale = context.getViewRoot().getLocale();
            String sentence = Texts.in(locale, "shared.field.day", typed.strip());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, ""), e);
        }
    }

    static LocalDate read(String typed) {
        return LocalDate.parse(typed.strip().replace('-', '/').replace('.', '/'), TYPED);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable LocalDate day) {
        return day == null ? "" : SHOWN.format(day);
    }
}
