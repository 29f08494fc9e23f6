package vn.khien.roster.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.khien.people.ChangeLog;
import vn.khien.roster.RosterDiff;
import vn.khien.roster.RosterReading;

/** How an import is kept between checking, writing and taking back. */
public final class ImportJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final int BUFFER = 16 * 1024;

    private ImportJson() {}

    /** What is kept of a checked file. */
    public record Checked(RosterReading reading, RosterDiff diff) {}

    /** Packed, since what a list says repeats itself; as letters, since the column is text. */
    public static String write(Object content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(Base64.getEncoder().wrap(packed), BUFFER)) {
            MAPPER.writeValue(out, content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toString(StandardCharsets.ISO_8859_1);
    }

    public static Checked checked(String json) {
        return read(json, Checked.class);
    }

    public static ChangeLog changeLog(String json) {
        return read(json, ChangeLog.class);
    }

    private static <T> T read(String kept, Class<T> type) {
        try (InputStream in = unpacked(kept)) {
            return MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new IllegalStateException("A kept import cannot be read", e);
        }
    }

    /** Imports from before they were packed begin with a bracket. */
    private static InputStream unpacked(String kept) throws IOException {
        if (kept.startsWith("{")) {
            return new ByteArrayInputStream(kept.getBytes(StandardCharsets.UTF_8));
        }
        byte[] letters = kept.getBytes(StandardCharsets.ISO_8859_1);
        return new GZIPInputStream(Base64.getDecoder().wrap(new ByteArrayInputStream(letters)), BUFFER);
    }
}
