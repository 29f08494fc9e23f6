package vn.khien.shared.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.api.InputHolder;
import vn.khien.shared.web.Texts;

/**
 * {@code kh:field}: an input with its label above, its hint, and its error in place. Ties the three to the input for
 * those who hear the page, so that no page repeats ids.
 */
@FacesComponent(Field.TYPE)
public class Field extends UIComponentBase {
    static final String TYPE = "vn.khien.Field";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        pushComponentToEL(context, this);
        UIInput input = inputIn(this);
        tie(context, input);
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement(isGroup() ? "fieldset" : "div", this);
        writer.writeAttribute("id", getClientId(context), null);
        writer.writeAttribute("class", ("field " + text("styleClass")).trim(), null);
        label(context, writer, input);
        String hint = text("hint");
        if (!hint.isEmpty()) {
            writer.startElement("span", null);
            writer.writeAttribute("class", "hint", null);
            writer.writeAttribute("id", getClientId(context) + "-hint", null);
            writer.writeText(hint, null);
            writer.endElement("span");
        }
    }

    private void label(FacesContext context, ResponseWriter writer, @Nullable UIInput input) throws IOException {
        String element = isGroup() ? "legend" : "label";
        writer.startElement(element, null);
        if (!isGroup() && input != null) {
            writer.writeAttribute("for", inputId(context, input), null);
        }
        writer.writeText(text("label"), null);
        if (Boolean.TRUE.equals(getAttributes().get("optional"))) {
            writer.write(" ");
            writer.startElement("span", null);
            writer.writeAttribute("class", "soft small nowrap", null);
            writer.writeText(Texts.in(context.getViewRoot().getLocale(), "shared.field.optional"), null);
            writer.endElement("span");
        }
        writer.endElement(element);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        UIInput input = inputIn(this);
        if (input != null) {
            errors(context, writer, input);
        }
        writer.endElement(isGroup() ? "fieldset" : "div");
        popComponentFromEL(context);
    }

    private void errors(FacesContext context, ResponseWriter writer, UIInput input) throws IOException {
        List<FacesMessage> messages = context.getMessageList(input.getClientId(context));
        if (messages.isEmpty()) {
            return;
        }
        writer.startElement("div", null);
        writer.writeAttribute("id", getClientId(context) + "-error", null);
        for (FacesMessage message : messages) {
            message.rendered();
            writer.startElement("p", null);
            writer.writeAttribute("class", "wrong", null);
            writer.write("<svg class=\"i\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><use href=\"" + icons(context)
                    + "#alert\"/></svg>");
            writer.startElement("span", null);
            writer.writeText(message.getSummary(), null);
            writer.endElement("span");
            writer.endElement("p");
        }
        writer.endElement("div");
    }

    private void tie(FacesContext context, @Nullable UIInput input) {
        if (input == null) {
            return;
        }
        boolean wrong = !context.getMessageList(input.getClientId(context)).isEmpty() || !input.isValid();
        String id = getClientId(context);
        String described = (text("hint").isEmpty() ? "" : id + "-hint ") + (wrong ? id + "-error" : "");
        set(input, "aria-describedby", described.trim());
        set(input, "aria-invalid", wrong ? "true" : "");
    }

    private static void set(UIComponent input, String name, String value) {
        Map<String, Object> attributes = input.getPassThroughAttributes();
        if (value.isEmpty()) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    private static @Nullable UIInput inputIn(UIComponent parent) {
        for (UIComponent child : parent.getChildren()) {
            UIInput found = child instanceof UIInput input ? input : inputIn(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String inputId(FacesContext context, UIInput input) {
        return input instanceof InputHolder holder ? holder.getInputClientId() : input.getClientId(context);
    }

    private static String icons(FacesContext context) {
        return context.getApplication().evaluateExpressionGet(context, "#{assets.icons}", String.class);
    }

    private boolean isGroup() {
        return Boolean.TRUE.equals(getAttributes().get("group"));
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }
}
