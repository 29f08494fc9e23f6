package vn.khien.shared.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Colours, sizes and durations are decided once, in tokens.css. */
class StylesheetsTest {
    private static final Path LOOK = Path.of("src/main/webapp/resources/khien");
    private static final Path TOKENS = LOOK.resolve("tokens.css");
    private static final Path BASE = LOOK.resolve("base.css");
    private static final Path THEME = Path.of("src/main/resources/META-INF/resources/primefaces-khien/theme.css");
    private static final Pattern LITERAL =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsla?\\(|\\d(px|rem|pt|mm|ms|s)\\b");
    private static final Pattern USED = Pattern.compile("var\\((--[a-z0-9-]+)");
    private static final Pattern DEFINED = Pattern.compile("(?m)(--[a-z0-9-]+):");
    private static final Set<String> TOO_NEW = Set.of("color-mix(", "oklch(", "subgrid", "@container");

    @Test
    void holdNoValueOfTheirOwn() throws IOException {
        for (Path file : List.of(BASE, THEME)) {
            assertThat(rules(file).lines())
                    .as(file.toString())
                    .filteredOn(line ->
                            !line.contains("@media") && LITERAL.matcher(line).find())
                    .isEmpty();
        }
    }

    @Test
    void useOnlyTokensThatExist() throws IOException {
        Set<String> defined = found(DEFINED, rules(TOKENS));
        defined.addAll(found(DEFINED, rules(BASE)));

        assertThat(defined).containsAll(found(USED, rules(BASE))).containsAll(found(USED, rules(THEME)));
    }

    @Test
    void leaveNoTokenUnused() throws IOException {
        assertThat(found(USED, rules(BASE) + rules(THEME) + Files.readString(LOOK.resolve("mascot.svg"))))
                .containsAll(found(DEFINED, rules(TOKENS)));
    }

    @Test
    void keepTheSelectorsOfPrimeFacesInTheTheme() throws IOException {
        assertThat(rules(BASE)).doesNotContain(".ui-");
    }

    @Test
    void askNothingOfTheBrowserThatChrome99Lacks() throws IOException {
        assertThat(rules(BASE) + rules(THEME)).doesNotContain(TOO_NEW);
    }

    private static String rules(Path file) throws IOException {
        return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
