package vn.khien.testing;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.khien.access.control.InstallationKey;
import vn.khien.access.control.InstallationSealing;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.Sealing;

/**
 * Puts boundaries and controls together as the container would, on one entity manager, for integration tests: what is asked
 * for is made once, with everything it injects. Observers are called where a test says so, by {@link FiredEvents#observedBy}.
 */
public final class Wired {
    private final Map<Class<?>, Object> made = new HashMap<>();
    private final FiredEvents events = new FiredEvents();
    private final EntityManager entities;

    private Wired(EntityManager entities) {
        this.entities = entities;
    }

    public static Wired on(EntityManager entities, CurrentUser user, Instant now) {
        InstallationKey key = InstallationKey.of("a secret of the tests, long enough to be one");
        return new Wired(entities)
                .with(CurrentUser.class, user)
                .with(Clock.class, Clock.fixed(now, ZoneOffset.UTC))
                .with(InstallationKey.class, key)
                .with(Sealing.class, InstallationSealing.with(key));
    }

    /** Uses this object wherever the type is injected. */
    public <T> Wired with(Class<T> type, T object) {
        made.put(type, object);
        return this;
    }

    /** What has been fired so far, in order; and where observers may be put. */
    public FiredEvents events() {
        return events;
    }

    /** Hands an event to an observer, which only the container can call. */
    public void observe(Class<?> observer, Object event) {
        try {
            Method on = observer.getDeclaredMethod("on", event.getClass());
            on.setAccessible(true);
            on.invoke(get(observer), event);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(observer + " does not observe " + event, e);
        }
    }

    /** The one object of a class, with its injected fields filled. */
    public <T> T get(Class<T> type) {
        Object known = made.get(type);
        if (known == null) {
            known = make(type);
        }
        return type.cast(known);
    }

    private <T> T make(Class<T> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            T object = constructor.newInstance();
            made.put(type, object);
            for (Class<?> level = type; level != Object.class; level = level.getSuperclass()) {
                for (Field field : level.getDeclaredFields()) {
                    fill(object, field);
                }
            }
            begin(object);
            return object;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot put together " + type, e);
        }
    }

    private static void begin(Object object) throws ReflectiveOperationException {
        for (Method method : object.getClass().getDeclaredMethods()) {
            if (method.isAnnotationPresent(PostConstruct.class)) {
                method.setAccessible(true);
                method.invoke(object);
            }
        }
    }

    private void fill(Object object, Field field) throws IllegalAccessException {
        Object value = valueOf(field);
        if (value != null) {
            field.setAccessible(true);
            field.set(object, value);
        }
    }

    private @Nullable Object valueOf(Field field) {
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            return entities;
        }
        if (!field.isAnnotationPresent(Inject.class)) {
            return null;
        }
        if (field.isAnnotationPresent(ConfigProperty.class)) {
            // A setting that no test decides keeps the value that its field begins with.
            return made.get(field.getType());
        }
        if (field.getGenericType() instanceof ParameterizedType generic
                && generic.getRawType() == jakarta.enterprise.event.Event.class) {
            return events.event();
        }
        return get(field.getType());
    }
}
