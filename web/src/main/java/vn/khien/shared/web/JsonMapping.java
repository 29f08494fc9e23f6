package vn.khien.shared.web;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import vn.khien.shared.OrgPath;

/**
 * JSON as promised. What goes out: a record's own fields and no others, those without a value too; times as ISO text in UTC;
 * a path as text. What comes in is taken literally: nothing unknown is swallowed, and no text is taken for a number.
 */
public final class JsonMapping {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addMixIn(OrgPath.class, AsText.class)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonMapping() {}

    /** The mapper of all calls, also for pages that hand JSON to their own script. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    private interface AsText {
        @JsonValue
        String value();
    }
}
