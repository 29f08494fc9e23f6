package vn.khien.shared.rest;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/**
 * What stands in addresses. A path that cannot be read leads nowhere; a parameter that cannot be read is named to its sender,
 * where the server by itself would speak of a missing page.
 */
@Provider
public class Parameters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            Long.class, Long::valueOf,
            long.class, Long::valueOf,
            Integer.class, Integer::valueOf,
            int.class, Integer::valueOf,
            LocalDate.class, LocalDate::parse,
            UUID.class, UUID::fromString);

    @Override
    @SuppressWarnings("unchecked") // The reader was found by the type.
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, Object> reader = type.isEnum() ? constants(type) : READERS.get(type);
        if (reader == null) {
            return null;
        }
        boolean inPath = Stream.of(annotations).anyMatch(PathParam.class::isInstance);
        return (ParamConverter<T>) new Reading(reader, inPath ? null : name(annotations));
    }

    private static Function<String, Object> constants(Class<?> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String name(Annotation[] annotations) {
        return Stream.of(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse("?");
    }

    /**
     * One place of an address.
     *
     * @param parameter its name; null in a path
     */
    private record Reading(Function<String, Object> reader, @Nullable String parameter)
            implements ParamConverter<Object> {
        @Override
        public @Nullable Object fromString(@Nullable String text) {
            if (text == null || (text.isBlank() && parameter != null)) {
                return null;
            }
            try {
                return reader.apply(text.strip());
            } catch (IllegalArgumentException | DateTimeException e) {
                throw parameter == null
                        ? new RuleViolation(SharedError.NOT_FOUND)
                        : new RuleViolation(SharedError.INPUT_INVALID, parameter);
            }
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }
}
