package vn.khien.shared.faces;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what pages name: beans, the words of the bundle, the line of a list. The server finds them too, but asks the
 * container for each of the hundreds of names of a page anew, which took half the time of a page of figures. A bean is
 * found once, as the stand-in that leads to the request's own; what is not known here is left to the server.
 */
public class NameResolver extends ELResolver {
    private static final String WORDS = "msg";

    private final Map<String, Optional<Object>> beans = new ConcurrentHashMap<>();
    private final Map<Locale, ResourceBundle> words = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        Object found = null;
        if (base == null && property instanceof String name) {
            found = named(name);
        } else if (base instanceof ResourceBundle bundle && property != null) {
            String key = property.toString();
            found = bundle.containsKey(key) ? bundle.getString(key) : "???" + key + "???";
        }
        if (found != null) {
            context.setPropertyResolved(base, property);
        }
        return found;
    }

    private @Nullable Object named(String name) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (name.equals(WORDS)) {
            return words.computeIfAbsent(
                    faces.getViewRoot().getLocale(), locale -> ResourceBundle.getBundle("i18n.messages", locale));
        }
        return beans.computeIfAbsent(name, NameResolver::bean)
                .orElseGet(() -> faces.getExternalContext().getRequestMap().get(name));
    }

    /** A bean whose scope is not bound to the page that asks; its stand-in serves every request. */
    private static Optional<Object> bean(String name) {
        BeanManager manager = CDI.current().getBeanManager();
        Bean<?> bean = manager.resolve(manager.getBeans(name));
        return bean == null || !manager.isNormalScope(bean.getScope())
                ? Optional.empty()
                : Optional.of(manager.getReference(bean, Object.class, manager.createCreationalContext(bean)));
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // Names and words stay what they are.
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base == null ? String.class : null;
    }
}
