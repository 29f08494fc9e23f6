package vn.khien;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.khien.access.Role;
import vn.khien.attendance.SessionForm;
import vn.khien.attendance.SheetState;
import vn.khien.completion.EnrolmentState;
import vn.khien.people.Gender;
import vn.khien.people.IdentifierType;
import vn.khien.people.MergeEffect;
import vn.khien.people.MoveKind;
import vn.khien.people.Position;
import vn.khien.programme.Audience;
import vn.khien.programme.CampaignState;
import vn.khien.programme.CompletionRule;
import vn.khien.roster.RejectionCode;
import vn.khien.roster.RosterKind;
import vn.khien.shared.ErrorCode;

/**
 * The bundle holds what pages, code and error codes say, and nothing else. That both languages hold the same is
 * {@code MessagesTest}'s.
 */
class BundleTest {
    /** A key, or the beginning of one that is put together. */
    private static final Pattern QUOTED = Pattern.compile("[\"']([a-z][\\w.-]*)[\"']");

    private static final Pattern SAID = Pattern.compile("(?:Messages\\.(?:info|warn|error|infoAfterRedirect)\\(\\s*"
            + "|\\btexts?\\.of\\(\\s*|Texts\\.in\\([^;\"]{0,60}?,\\s*)\"([a-z][\\w.-]*\\w)\"(?!\\s*\\+)");

    /** Faces and PrimeFaces ask for these by themselves. */
    private static final List<String> OF_LIBRARIES = List.of("jakarta.faces.", "primefaces.");

    private static final Map<String, Class<? extends Enum<?>>> WORDS_OF_VALUES = Map.ofEntries(
            Map.entry("access.role.", Role.class),
            Map.entry("attendance.form.", SessionForm.class),
            Map.entry("attendance.state.", SheetState.class),
            Map.entry("completion.state.", EnrolmentState.class),
            Map.entry("people.gender.", Gender.class),
            Map.entry("people.identifier.", IdentifierType.class),
            Map.entry("people.merge.effect.", MergeEffect.class),
            Map.entry("people.moved.", MoveKind.class),
            Map.entry("people.position.", Position.class),
            Map.entry("programme.rule.", CompletionRule.class),
            Map.entry("programme.state.", CampaignState.class),
            Map.entry("roster.kind.", RosterKind.class),
            Map.entry("roster.reason.", RejectionCode.class),
            Map.entry("statistics.audience.", Audience.class));

    private static final Properties BUNDLE = new Properties();
    private static final List<String> SOURCES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/i18n/messages_vi.properties"))) {
            BUNDLE.load(file);
        }
        for (String module : List.of("../ejb/src/main/java", "src/main/java", "src/main/webapp")) {
            try (Stream<Path> files = Files.walk(Path.of(module))) {
                for (Path file : files.filter(each -> each.toString().matches(".*\\.(java|xhtml|js)"))
                        .toList()) {
                    SOURCES.add(Files.readString(file));
                }
            }
        }
    }

    @Test
    void readsSources() {
        assertThat(SOURCES).hasSizeGreaterThan(400);
        assertThat(found(SAID)).hasSizeGreaterThan(30);
    }

    @Test
    void hasASentenceForEachErrorCode() {
        Set<String> keys = KhienClasses.ALL.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(code -> ((ErrorCode) code).key())
                .collect(Collectors.toSet());

        assertThat(keys).hasSizeGreaterThan(50);
        assertThat(BUNDLE.stringPropertyNames()).containsAll(keys);
        assertThat(BUNDLE.stringPropertyNames().stream().filter(key -> key.contains(".error.")))
                .allMatch(keys::contains);
    }

    @Test
    void hasASentenceForEachKeyInCode() {
        assertThat(BUNDLE.stringPropertyNames()).containsAll(found(SAID));
    }

    @Test
    void hasAWordForEachValueThatPagesShow() {
        assertThat(WORDS_OF_VALUES.entrySet().stream()
                        .flatMap(words -> Stream.of(words.getValue().getEnumConstants())
                                .map(value -> words.getKey() + value.name()))
                        .filter(key -> !BUNDLE.containsKey(key)))
                .isEmpty();
    }

    @Test
    void keepsNoSentenceThatNobodySays() {
        Set<String> quoted = found(QUOTED);
        List<String> beginnings =
                quoted.stream().filter(text -> text.endsWith(".")).toList();

        assertThat(BUNDLE.stringPropertyNames().stream()
                        .filter(key -> !key.contains(".error.") && !quoted.contains(key))
                        .filter(key -> Stream.concat(OF_LIBRARIES.stream(), beginnings.stream())
                                .noneMatch(key::startsWith)))
                .isEmpty();
    }

    private static Set<String> found(Pattern pattern) {
        return SOURCES.stream()
                .flatMap(source -> pattern.matcher(source).results())
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
