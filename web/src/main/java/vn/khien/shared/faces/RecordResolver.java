package vn.khien.shared.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets a page read a record by its words, {@code #{row.enrolled}}; Expression Language learns that only in EE 11. */
public class RecordResolver extends ELResolver {
    private static final ClassValue<Map<String, Method>> READERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> readers = new HashMap<>();
            for (Method method : type.getMethods()) {
                if (method.getParameterCount() == 0 && method.getDeclaringClass() == type) {
                    readers.put(method.getName(), method);
                }
            }
            return readers;
        }
    };

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        Method reader = reader(context, base, property);
        if (reader == null) {
            return null;
        }
        try {
            return reader.invoke(base);
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        Method reader = reader(context, base, property);
        return reader == null ? null : reader.getReturnType();
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (reader(context, base, property) != null) {
            throw new PropertyNotWritableException("A record cannot be changed: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return reader(context, base, property) != null;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static @Nullable Method reader(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (!(base instanceof Record)) {
            return null;
        }
        Method reader = READERS.get(base.getClass()).get(String.valueOf(property));
        if (reader == null) {
            throw new PropertyNotFoundException(base.getClass().getName() + " has no " + property);
        }
        context.setPropertyResolved(base, property);
        return reader;
    }
}
