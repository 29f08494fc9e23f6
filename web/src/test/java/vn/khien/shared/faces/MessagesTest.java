package vn.khien.shared.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.khien.shared.Language;
import vn.khien.shared.SharedError;

class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    private final Properties vietnamese = bundle(Language.VI);
    private final Properties english = bundle(Language.EN);

    @Test
    void saysTheSameThingsInBothLanguages() {
        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
    }

    @Test
    void leavesNoSentenceEmpty() {
        assertThat(vietnamese.values())
                .noneMatch(sentence -> sentence.toString().isBlank());
        assertThat(english.values()).noneMatch(sentence -> sentence.toString().isBlank());
    }

    @Test
    void hasASentenceForEachSharedError() {
        for (SharedError error : SharedError.values()) {
            assertThat(vietnamese).containsKey(error.key());
        }
    }

    /** A lone straight apostrophe would swallow the places behind it. */
    @Test
    void fillsPlacesInBothLanguages() {
        vietnamese.forEach((key, sentence) -> checkPlaces(key.toString(), sentence.toString()));
        english.forEach((key, sentence) -> checkPlaces(key.toString(), sentence.toString()));
    }

    private static void checkPlaces(String key, String sentence) {
        if (PLACE.matcher(sentence).find()) {
            assertThatCode(() -> new MessageFormat(sentence)).as(key).doesNotThrowAnyException();
            assertThat(sentence.replace("''", "")).as(key).doesNotContain("'");
        }
    }

    private static Properties bundle(Language language) {
        Properties bundle = new Properties();
        String name = "/i18n/messages_" + language.code() + ".properties";
        try (InputStream file = MessagesTest.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
        return bundle;
    }
}
