package vn.khien.certification.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of one template version, from its file. They are Vietnamese only: the paper is an official one. */
final class PaperWords {
    private final Properties words = new Properties();

    PaperWords(int templateVersion) {
        String file = "/certification/paper-" + templateVersion + ".properties";
        try (InputStream stream = PaperWords.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("No words for template " + templateVersion);
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words under the key, with {0}, {1}… filled in. */
    String get(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("The template has no words for " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    /** The words for this variant, or those for all the others. */
    String variant(String key, String variant, Object... values) {
        String own = key + "." + variant;
        return get(words.containsKey(own) ? own : key, values);
    }

    /** The words for this variant, or nothing. */
    String optional(String key, String variant) {
        return words.getProperty(key + "." + variant, "");
    }
}
