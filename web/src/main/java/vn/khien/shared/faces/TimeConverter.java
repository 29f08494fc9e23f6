package vn.khien.shared.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.web.Texts;

/** Times of day as they are typed here: 7:15, 07:15, 7h15, 7h. */
@FacesConverter(forClass = LocalTime.class, managed = false)
public class TimeConverter implements Converter<LocalTime> {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    @Override
    public @Nullable LocalTime getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return read(typed);
        } catch (DateTimeException e) {
            Locale locale = context.getViewRoot().getLocale();
            String sentence = Texts.in(locale, "shared.field.time", typed.strip());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, ""), e);
        }
    }

    static LocalTime read(String typed) {
        String time = typed.strip().toLowerCase(Locale.ROOT).replace('h', ':').replace('.', ':');
        return LocalTime.parse(time.endsWith(":") ? time + "00" : time, WRITTEN);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable LocalTime time) {
        return time == null ? "" : WRITTEN.format(time);
    }
}
