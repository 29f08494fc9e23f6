package vn.khien.shared.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.api.InputHolder;

/** The messages of a page, as {@code kh:messages} shows them: those of the whole, and those of single fields. */
@Named
@RequestScoped
public class PageMessages {
    /** Messages about no field in particular. */
    public List<Whole> getWhole() {
        List<Whole> messages = new ArrayList<>();
        for (FacesMessage message : FacesContext.getCurrentInstance().getMessageList(null)) {
            message.rendered();
            messages.add(new Whole(tone(message), message.getSummary()));
        }
        return messages;
    }

    /** Messages about fields, in the order in which they were found wrong. */
    public List<OfField> getFields() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<OfField> messages = new ArrayList<>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            if (id != null) {
                UIComponent input = context.getViewRoot().findComponent(":" + id);
                for (FacesMessage message : context.getMessageList(id)) {
                    messages.add(new OfField(target(id, input), label(input) + message.getSummary()));
                }
            }
        }
        return messages;
    }

    /** Where the cursor goes: some inputs of PrimeFaces stand inside an element that has their id. */
    private static String target(String clientId, @Nullable UIComponent input) {
        return input instanceof InputHolder holder ? holder.getInputClientId() : clientId;
    }

    private static String label(@Nullable UIComponent input) {
        UIComponent parent = input;
        while (parent != null && !(parent instanceof Field)) {
            parent = parent.getParent();
        }
        return parent == null ? "" : parent.getAttributes().get("label") + ": ";
    }

    private static String tone(FacesMessage message) {
        if (FacesMessage.SEVERITY_INFO.equals(message.getSeverity())) {
            return "done";
        }
        return FacesMessage.SEVERITY_WARN.equals(message.getSeverity()) ? "wait" : "bad";
    }

    /** A message about the page. */
    public record Whole(String tone, String sentence) {}

    /** A message about a field, with the id of its input. */
    public record OfField(String target, String sentence) {}
}
