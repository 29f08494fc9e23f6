package vn.khien.testing;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Remembers what was fired and hands it to the observers that a test has put, at once, as in one transaction. */
public final class FiredEvents {
    private final List<Object> fired = new ArrayList<>();
    private final Map<Class<?>, List<Consumer<Object>>> observers = new HashMap<>();

    /** Everything fired so far, in order. */
    public List<Object> all() {
        return List.copyOf(fired);
    }

    public <T> List<T> of(Class<T> type) {
        return fired.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Calls the observer for every later event of that class. */
    public <T> FiredEvents observedBy(Class<T> type, Consumer<T> observer) {
        observers.computeIfAbsent(type, key -> new ArrayList<>()).add(event -> observer.accept(type.cast(event)));
        return this;
    }

    Event<Object> event() {
        return new Firing();
    }

    /** Announces something that a capability outside the test would announce. */
    public void fire(Object event) {
        fired.add(event);
        observers.getOrDefault(event.getClass(), List.of()).forEach(observer -> observer.accept(event));
    }

    private final class Firing implements Event<Object> {
        @Override
        public void fire(Object event) {
            FiredEvents.this.fire(event);
        }

        @Override
        public <U> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException("Observers run in the same transaction here");
        }

        @Override
        public <U> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException("Observers run in the same transaction here");
        }

        @Override
        public Event<Object> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        @SuppressWarnings("unchecked") // One event object serves every type.
        public <U> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            return (Event<U>) this;
        }

        @Override
        @SuppressWarnings("unchecked") // One event object serves every type.
        public <U> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            return (Event<U>) this;
        }
    }
}
