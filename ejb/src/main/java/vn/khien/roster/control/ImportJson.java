package vn.khien.roster.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import vn.khien.people.ChangeLog;
import vn.khien.roster.RosterDiff;
import vn.khien.roster.RosterReading;

/** How an import is kept between checking, writing and taking back. */
public final class ImportJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private ImportJson() {}

    /** What is kept of a checked file. */
    public record Checked(RosterReading reading, RosterDiff diff) {}

    public static String write(Object content) {
        try {
            return MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Checked checked(String json) {
        return read(json, Checked.class);
    }

    public static ChangeLog changeLog(String json) {
        return read(json, ChangeLog.class);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept import cannot be read", e);
        }
    }
}
